import type { DeliveryKind, Destination, DueDelivery, Later, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { nextAtWork, type Person, personById } from '../people/index.ts';
import { GIVEN } from './actions/give-feedback.ts';
import { THANKED } from './actions/thank-for-feedback.ts';
import { UNDELIVERED, whyUndelivered } from './actions/undelivered.ts';
import { givenMessage, thankedMessage, undeliveredMessage } from './messages/notices.ts';
import type { Feedback } from './rules/feedback.ts';
import { feedbackById } from './store.ts';

/** To the receiver: who gave them feedback, and nothing of what it says: phones show it to the whole tram. */
export const givenDelivery: DeliveryKind = {
  kind: GIVEN,
  async destination(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    if (found.feedback.openedAt) return { skip: 'opened already' };
    return toPerson(context, found.receiver);
  },
  async render(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const { feedback, giver, receiver } = found;
    if (!receiver.isActive) return { skip: 'has left' };
    return givenMessage({ feedback, giverName: giver.name }, receiver.zone, translate(receiver.locale));
  },
};

/** To the giver. */
export const thankedDelivery: DeliveryKind = {
  kind: THANKED,
  notice: 'thanks',
  destination: toGiver,
  async render(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const { feedback, giver, receiver } = found;
    return thankedMessage({ feedback, receiverName: receiver.name }, giver.zone, translate(giver.locale));
  },
};

/** To the giver. */
export const undeliveredDelivery: DeliveryKind = {
  kind: UNDELIVERED,
  destination: toGiver,
  async render(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const { feedback, giver, receiver } = found;
    if (feedback.openedAt) return { skip: 'opened meanwhile' };
    const why = whyUndelivered(receiver, delivery.params.why === 'unsure');
    const about = { feedback, receiverName: receiver.name, why };
    return undeliveredMessage(about, giver.zone, translate(giver.locale));
  },
};

type Pair = { feedback: Feedback; giver: Person; receiver: Person };

async function load(context: Context, { workspaceId, params }: DueDelivery): Promise<Pair | Skip> {
  const { db } = context;
  const feedback = await feedbackById(db, workspaceId, params.feedbackId ?? '');
  if (!feedback) return { skip: 'the feedback is gone' };
  const today = localDateOf(context.clock.now(), 'UTC');
  const giver = await personById(db, workspaceId, feedback.giverId, today);
  const receiver = await personById(db, workspaceId, feedback.receiverId, today);
  return giver && receiver ? { feedback, giver, receiver } : { skip: 'one of the two is gone' };
}

async function toGiver(context: Context, delivery: DueDelivery) {
  const found = await load(context, delivery);
  return 'skip' in found ? found : toPerson(context, found.giver);
}

/** Within their hours as they are now: they may have taken the day off since, or the bot may have been away. */
async function toPerson(context: Context, person: Person): Promise<Destination | Later | Skip> {
  if (!person.isActive) return { skip: 'has left' };
  if (!person.slackUserId) return { skip: 'has no Slack account' };
  const now = context.clock.now();
  const notBefore = await nextAtWork(context.db, person, now);
  return notBefore > now ? { notBefore } : { slackUserId: person.slackUserId };
}
