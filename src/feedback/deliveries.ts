import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { type Person, personById, relationTo, toOnePerson, toPersonAtWork } from '../people/index.ts';
import { isAllowed } from '../people/permissions.ts';
import { ASKED_GIVEN, GIVEN } from './actions/give-feedback.ts';
import { REPLIED } from './actions/reply.ts';
import { TAKEN_BACK } from './actions/take-back.ts';
import { THANKED } from './actions/thank-for-feedback.ts';
import { UNDELIVERED, whyUndelivered } from './actions/undelivered.ts';
import {
  askedGivenMessage,
  givenMessage,
  repliedMessage,
  takenBackNotice,
  thankedMessage,
  undeliveredMessage,
} from './messages/notices.ts';
import { feedbackPermissions } from './permissions.ts';
import { requestBehind } from './requests-store.ts';
import type { Feedback } from './rules/feedback.ts';
import { alsoReads } from './rules/requests.ts';
import { feedbackById } from './store.ts';

/** To the receiver: who gave them feedback, and nothing of what it says: phones show it to the whole tram. */
export const givenDelivery: DeliveryKind = {
  kind: GIVEN,
  async destination(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    if (found.feedback.takenBackAt) return { skip: 'taken back' };
    if (found.feedback.openedAt) return { skip: 'opened already' };
    return toPersonAtWork(context, found.receiver);
  },
  async render(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const { feedback, giver, receiver } = found;
    if (!receiver.isActive) return { skip: 'has left' };
    if (feedback.takenBackAt) return { skip: 'taken back' };
    const asker = await thirdReader(context, delivery.workspaceId, feedback);
    const about = { feedback, giverName: giver.name, askerName: asker?.name ?? null };
    return givenMessage(about, receiver.zone, translate(receiver.locale));
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
    if (feedback.takenBackAt) return { skip: 'taken back' };
    const why = whyUndelivered(receiver, delivery.params.why === 'unsure');
    const about = { feedback, receiverName: receiver.name, why };
    return undeliveredMessage(about, giver.zone, translate(giver.locale));
  },
};

/** To the giver: there is an answer. */
export const repliedDelivery: DeliveryKind = {
  kind: REPLIED,
  destination: toGiver,
  async render(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const { feedback, giver, receiver } = found;
    if (feedback.takenBackAt) return { skip: 'taken back' };
    return repliedMessage({ feedback, receiverName: receiver.name }, giver.zone, translate(giver.locale));
  },
};

/** To a receiver who had opened what was taken back. */
export const takenBackDelivery: DeliveryKind = {
  kind: TAKEN_BACK,
  ...toOnePerson({
    find: load,
    to: ({ receiver }) => receiver,
    say: ({ feedback, giver, receiver }) =>
      takenBackNotice({ feedback, giverName: giver.name }, receiver.zone, translate(receiver.locale)),
  }),
};

/** To the manager who asked for it, as long as they lead whom it is about. */
export const askedGivenDelivery: DeliveryKind = {
  kind: ASKED_GIVEN,
  async destination(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const asker = await thirdReader(context, delivery.workspaceId, found.feedback);
    return asker ? toPersonAtWork(context, asker) : NOT_TO_BE_READ;
  },
  async render(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const { feedback, giver, receiver } = found;
    const asker = await thirdReader(context, delivery.workspaceId, feedback);
    if (!asker) return NOT_TO_BE_READ;
    const about = { feedback, giverName: giver.name, receiverName: receiver.name };
    return askedGivenMessage(about, translate(asker.locale));
  },
};

const NOT_TO_BE_READ: Skip = { skip: 'nobody may read it who asked for it' };

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

/** Null: only the two read it. */
async function thirdReader(
  { db, clock }: Context,
  workspaceId: string,
  feedback: Feedback,
): Promise<Person | null> {
  const request = await requestBehind(db, workspaceId, feedback.id);
  const askerId = request && alsoReads(request);
  if (!askerId || feedback.takenBackAt) return null;
  const today = localDateOf(clock.now(), 'UTC');
  const line = { workspaceId, personId: askerId, isAdmin: false };
  const relation = await relationTo(db, line, { personId: feedback.receiverId }, today);
  const isAllowedTo = isAllowed(feedbackPermissions['feedback.read_asked'], relation);
  return isAllowedTo ? personById(db, workspaceId, askerId, today) : null;
}

async function toGiver(context: Context, delivery: DueDelivery) {
  const found = await load(context, delivery);
  return 'skip' in found ? found : toPersonAtWork(context, found.giver);
}
