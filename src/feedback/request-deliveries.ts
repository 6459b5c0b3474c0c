import type { DeliveryKind, Destination, DueDelivery, Later, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { nextAtWork, type Person, personById, relationTo, toPersonAtWork } from '../people/index.ts';
import { isAllowed } from '../people/permissions.ts';
import { REQUEST_REMINDER, REQUESTED, reminderAt } from './actions/ask-feedback.ts';
import { requestMessage } from './messages/requests.ts';
import { feedbackPermissions } from './permissions.ts';
import { requestById } from './requests-store.ts';
import { alsoReads, type FeedbackRequest, stateOf } from './rules/requests.ts';

/** To the asked: who would like feedback, and who will read it. */
export const requestDelivery: DeliveryKind = {
  kind: REQUESTED,
  destination: (context, delivery) => toAsked(context, delivery),
  render: (context, delivery) => word(context, delivery, false),
};

/** To the asked, once, when nothing came of it by their third working day after; by the days they have off as of then. */
export const requestReminder: DeliveryKind = {
  kind: REQUEST_REMINDER,
  notice: 'requests',
  proactive: true,
  async destination(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const { request, asked } = found;
    const arrived = await nextAtWork(context.db, asked, request.askedAt);
    const notBefore = await reminderAt(context.db, asked, arrived);
    return notBefore > context.clock.now() ? { notBefore } : toPersonAtWork(context, asked);
  },
  render: (context, delivery) => word(context, delivery, true),
};

type Found = { request: FeedbackRequest; asked: Person; asker: Person; about: Person };

/** The request with its people; a reason to say nothing once something came of it, or somebody left. */
async function load({ db, clock }: Context, { workspaceId, params }: DueDelivery): Promise<Found | Skip> {
  const request = await requestById(db, workspaceId, params.requestId ?? '');
  if (!request) return { skip: 'the request is gone' };
  const state = stateOf(request, clock.now());
  if (state !== 'open') return { skip: `the request is ${state}` };
  const today = localDateOf(clock.now(), 'UTC');
  const [asked, asker, about] = await Promise.all(
    [request.askedId, request.askerId, request.aboutId].map((id) => personById(db, workspaceId, id, today)),
  );
  if (!asked || !asker?.isActive || !about?.isActive) return { skip: 'one of them is gone' };
  const line = { workspaceId, personId: asker.id, isAdmin: false };
  const relation = await relationTo(db, line, { personId: about.id }, today);
  // Who asked about somebody and leads them no more would not read it.
  if (!isAllowed(feedbackPermissions['feedback.ask'], relation))
    return { skip: 'not theirs to ask any more' };
  return { request, asked, asker, about };
}

async function toAsked(context: Context, delivery: DueDelivery): Promise<Destination | Later | Skip> {
  const found = await load(context, delivery);
  return 'skip' in found ? found : toPersonAtWork(context, found.asked);
}

async function word(context: Context, delivery: DueDelivery, isReminder: boolean) {
  const found = await load(context, delivery);
  if ('skip' in found) return found;
  const { request, asked, asker, about } = found;
  const named = { request, askerName: asker.name, aboutName: alsoReads(request) ? about.name : null };
  return requestMessage(named, { isReminder, zone: asked.zone }, translate(asked.locale));
}
