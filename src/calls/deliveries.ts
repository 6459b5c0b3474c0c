import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { type Person, personById, toOnePerson } from '../people/index.ts';
import { SHARED } from './actions/after-review.ts';
import { ASKED } from './actions/ask.ts';
import { REVIEWED } from './actions/give-review.ts';
import { askedMessage, reviewedMessage, sharedMessage } from './messages/notices.ts';
import {
  type CallRequest,
  type CallReview,
  isOpenRequest,
  readerOf,
  type SalesCall,
} from './rules/review.ts';
import { callById } from './store/calls.ts';
import { requestById } from './store/requests.ts';
import { reviewById, reviewsOfCall } from './store/reviews.ts';

/** To whose call it is: who reviewed it, and nothing of what it says. */
export const reviewedDelivery: DeliveryKind = {
  kind: REVIEWED,
  ...toOnePerson({
    find: loadReview,
    to: ({ owner }) => owner,
    say: ({ call, reviewer, owner, review }) =>
      reviewedMessage({ call, name: reviewer.name }, review.id, translate(owner.locale)),
  }),
};

/** To whoever its owner reports to now, if that is still who it was shared with. */
export const sharedDelivery: DeliveryKind = {
  kind: SHARED,
  ...toOnePerson({
    find: loadShared,
    to: ({ manager }) => manager,
    say: ({ call, owner, manager, review }) =>
      sharedMessage({ call, name: owner.name }, review.id, translate(manager.locale)),
  }),
};

/** To who was asked for a review. */
export const askedDelivery: DeliveryKind = {
  kind: ASKED,
  ...toOnePerson({
    find: loadRequest,
    to: ({ asked }) => asked,
    say: ({ call, owner, asked, request }) =>
      askedMessage({ call, name: owner.name }, request.id, translate(asked.locale)),
  }),
};

type Of = { review: CallReview; call: SalesCall; owner: Person };

async function loadReview(
  context: Context,
  { workspaceId, params }: DueDelivery,
): Promise<(Of & { reviewer: Person }) | Skip> {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), 'UTC');
  const review = await reviewById(db, workspaceId, params.reviewId ?? '');
  if (!review) return { skip: 'the review is gone' };
  if (review.readAt) return { skip: 'read already' };
  const call = await callById(db, workspaceId, review.callId);
  const owner = await personById(db, workspaceId, review.ownerId, today);
  const reviewer = await personById(db, workspaceId, review.reviewerId, today);
  return call && owner && reviewer ? { review, call, owner, reviewer } : { skip: 'one of the two is gone' };
}

async function loadShared(
  context: Context,
  { workspaceId, params, target }: DueDelivery,
): Promise<(Of & { manager: Person }) | Skip> {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), 'UTC');
  const review = await reviewById(db, workspaceId, params.reviewId ?? '');
  const call = review && (await callById(db, workspaceId, review.callId));
  const owner = review && (await personById(db, workspaceId, review.ownerId, today));
  const manager = await personById(db, workspaceId, target, today);
  if (!review || !call || !owner || !manager) return { skip: 'one of them is gone' };
  return readerOf(review, manager.id, owner.managerId) === 'manager'
    ? { review, call, owner, manager }
    : { skip: 'they do not lead them any more' };
}

type Wanted = { request: CallRequest; call: SalesCall; owner: Person; asked: Person };

async function loadRequest(context: Context, { workspaceId, params }: DueDelivery): Promise<Wanted | Skip> {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), 'UTC');
  const request = await requestById(db, workspaceId, params.requestId ?? '');
  if (!request || !isOpenRequest(request, clock.now())) return { skip: 'the request is over' };
  const call = await callById(db, workspaceId, request.callId);
  const owner = await personById(db, workspaceId, request.ownerId, today);
  const asked = await personById(db, workspaceId, request.askedId, today);
  if (!call || !owner?.isActive || !asked) return { skip: 'one of them is gone' };
  const reviews = await reviewsOfCall(db, workspaceId, call.id);
  return reviews.some(({ reviewerId }) => reviewerId === asked.id)
    ? { skip: 'reviewed already' }
    : { request, call, owner, asked };
}
