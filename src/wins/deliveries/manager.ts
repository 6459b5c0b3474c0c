import type { DeliveryKind, DueDelivery } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import { actingFor, lookAtTeamChannel, personById, relationTo, toPersonAtWork } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { HELD } from '../actions/held-posts.ts';
import { placeById } from '../actions/places.ts';
import { NOTE, unthankedOf } from '../actions/unthanked.ts';
import { heldMessage } from '../messages/held.ts';
import { noteMessage } from '../messages/note.ts';
import { winPermissions } from '../permissions.ts';

/** The monthly note, to the manager, or to whoever stands in for them; of whom it speaks is found when it is sent. */
export const noteDelivery: DeliveryKind = {
  kind: NOTE,
  notice: 'reminders',
  proactive: true,
  async destination(context, delivery) {
    const { recipient } = (await noteOf(context, delivery)) ?? {};
    return recipient ? toPersonAtWork(context, recipient) : NOT_THEIRS;
  },
  async render(context, delivery) {
    const note = await noteOf(context, delivery);
    if (!note) return NOT_THEIRS;
    const { manager, recipient } = note;
    const today = localDateOf(context.clock.now(), manager.zone);
    const missing = await unthankedOf(context.db, manager, today, recipient.id);
    if (missing.length === 0) return { skip: 'everybody was thanked' };
    const standsInFor = recipient.id === manager.id ? null : manager.name;
    return noteMessage(missing, { standsInFor }, translate(recipient.locale));
  },
};

const NOT_THEIRS = { skip: 'not in Slack any more, or no longer standing in' };

/** Whose note it is, and who reads it; null once that one may not. */
async function noteOf(context: Context, delivery: DueDelivery) {
  const { managerId = '', recipientId = managerId } = delivery.params;
  const recipient = await someone(context, delivery, recipientId);
  if (!recipient || recipientId === managerId) return recipient && { manager: recipient, recipient };
  const today = localDateOf(context.clock.now(), recipient.zone);
  const acting = await actingFor(context.db, delivery.workspaceId, managerId, today);
  const manager = await personById(context.db, delivery.workspaceId, managerId, today);
  return acting?.id === recipientId && manager ? { manager, recipient } : null;
}

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
