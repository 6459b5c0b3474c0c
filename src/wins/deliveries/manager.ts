import type { DeliveryKind, DueDelivery } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import { lookAtTeamChannel, nextAtWork, personById, relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { HELD } from '../actions/held-posts.ts';
import { placeById } from '../actions/places.ts';
import { NOTE, unthankedOf } from '../actions/unthanked.ts';
import { heldMessage } from '../messages/held.ts';
import { noteMessage } from '../messages/note.ts';
import { winPermissions } from '../permissions.ts';

/** The monthly note, to the manager alone; of whom it speaks is found when it is sent. */
export const noteDelivery: DeliveryKind = {
  kind: NOTE,
  notice: 'reminders',
  proactive: true,
  async destination(context, delivery) {
    const manager = await someone(context, delivery, delivery.params.managerId);
    if (!manager?.slackUserId) return { skip: 'not in Slack any more' };
    const now = context.clock.now();
    const notBefore = await nextAtWork(context.db, manager, now);
    return notBefore > now ? { notBefore } : { slackUserId: manager.slackUserId };
  },
  async render(context, delivery) {
    const manager = await someone(context, delivery, delivery.params.managerId);
    if (!manager) return { skip: 'not in Slack any more' };
    const today = localDateOf(context.clock.now(), manager.zone);
    const missing = await unthankedOf(context.db, manager, today);
    if (missing.length === 0) return { skip: 'everybody was thanked' };
    return noteMessage(missing, translate(manager.locale));
  },
};

/** The question about a channel that another company reads now, to who may decide it. */
export const heldDelivery: DeliveryKind = {
  kind: HELD,
  async destination(context, delivery) {
    const person = await decider(context, delivery);
    return person?.slackUserId ? { slackUserId: person.slackUserId } : { skip: 'may not decide it any more' };
  },
  async render(context, delivery) {
    const person = await decider(context, delivery);
    if (!person) return { skip: 'may not decide it any more' };
    const place = await placeById(context, delivery.workspaceId, delivery.params.teamId ?? '');
    if (!place || place.channelId !== delivery.params.channelId)
      return { skip: 'the team has another channel' };
    if ((await lookAtTeamChannel(context, place)) !== 'shared') return { skip: 'nothing is held any more' };
    return heldMessage(place, translate(person.locale));
  },
};

async function decider(context: Context, delivery: DueDelivery) {
  const { teamId = '', personId } = delivery.params;
  const person = await someone(context, delivery, personId);
  if (!person) return null;
  const asker = { workspaceId: delivery.workspaceId, personId: person.id, isAdmin: person.isAdmin };
  const today = localDateOf(context.clock.now(), person.zone);
  const relation = await relationTo(context.db, asker, { teamId }, today);
  return isAllowed(winPermissions['wins.shared_channel'], relation) ? person : null;
}

async function someone({ db, clock }: Context, { workspaceId }: DueDelivery, personId = '') {
  const person = await personById(db, workspaceId, personId, localDateOf(clock.now(), 'UTC'));
  return person?.isActive ? person : null;
}
