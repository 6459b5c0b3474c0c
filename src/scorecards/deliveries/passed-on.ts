import type { DeliveryKind, DueDelivery } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { periodFromKey } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import { personById } from '../../people/index.ts';
import { FORWARD, forwardReceiver } from '../actions/forward.ts';
import { personCard } from '../actions/own-card.ts';
import { SHARED_CARD, shareTeam } from '../actions/share.ts';
import { teamCardOf } from '../actions/team-card.ts';
import { teamChannel } from '../actions/team-channel.ts';
import { forwardedMessage, sharedMessage } from '../messages/passed-on.ts';

const NOT_ALLOWED = { skip: 'the receiver may not see it any more' };

/** A team's week, to the manager of somebody who leads it. */
export const forwardDelivery: DeliveryKind = {
  kind: FORWARD,
  async destination(context, delivery) {
    const { receiver } = (await pairOf(context, delivery)) ?? {};
    return receiver?.slackUserId ? { slackUserId: receiver.slackUserId } : NOT_ALLOWED;
  },
  async render(context, delivery) {
    const pair = await pairOf(context, delivery);
    if (!pair) return NOT_ALLOWED;
    const { teamId = '', week: key = '', through } = delivery.params;
    const week = periodFromKey(key);
    const found =
      week && (await teamCardOf(context, delivery.workspaceId, teamId, week, through ? { through } : {}));
    if (!found) return { skip: 'the team is gone' };
    return forwardedMessage(pair.sender.name, found.card, translate(pair.receiver.locale));
  },
};

/** Somebody's own week, in their team's channel. */
export const sharedDelivery: DeliveryKind = {
  kind: SHARED_CARD,
  async destination(context, delivery) {
    const team = await sharedWith(context, delivery);
    return team ? teamChannel(context, delivery.workspaceId, team.id) : { skip: 'no longer in that team' };
  },
  async render(context, delivery) {
    const team = await sharedWith(context, delivery);
    if (!team) return { skip: 'no longer in that team' };
    const { personId = '', through = '' } = delivery.params;
    const card = await personCard(context, delivery.workspaceId, personId, through);
    return sharedMessage(card, translate(team.locale));
  },
};

/** Sender and receiver, as long as the one still leads the team and the other is still their manager. */
async function pairOf(context: Context, { workspaceId, params }: DueDelivery) {
  const { senderId = '', receiverId = '', teamId = '' } = params;
  const today = localDateOf(context.clock.now(), 'UTC');
  const sender = await personById(context.db, workspaceId, senderId, today);
  if (!sender) return null;
  const asker = { workspaceId, personId: senderId, isAdmin: sender.isAdmin };
  const receiver = await forwardReceiver(context, asker, teamId, today);
  return receiver?.id === receiverId ? { sender, receiver } : null;
}

async function sharedWith(context: Context, { workspaceId, params }: DueDelivery) {
  const { personId = '', teamId = '' } = params;
  const team = await shareTeam(context, workspaceId, personId, localDateOf(context.clock.now(), 'UTC'));
  return team?.id === teamId ? team : null;
}
