import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleByIds, reportsOf } from '../../people/index.ts';
import { type CallRequest, type CallReview, isOpenRequest, type SalesCall } from '../rules/review.ts';
import { callsByIds } from '../store/calls.ts';
import { requestsOf } from '../store/requests.ts';
import { lastReviews, sharedReviews } from '../store/reviews.ts';

/** A review in a list: the other's name (who gave it, or whose call it is). */
export type ReviewLine = { review: CallReview; call: SalesCall; name: string };

/** A request in a list, and what came of it. */
export type RequestLine = {
  request: CallRequest;
  call: SalesCall;
  name: string;
  state: 'open' | 'reviewed' | 'declined' | 'expired';
};

export type MyCalls = {
  askedOfMe: RequestLine[];
  /** Of the caller's own calls. */
  received: ReviewLine[];
  iAsked: RequestLine[];
  given: ReviewLine[];
  /** What those who report to the caller shared. */
  shared: ReviewLine[];
};

const MOST_SHOWN = 5;
const DAYS_SHOWN = 60;

/** The caller's calls, what they reviewed and were asked for, and what their people shared. */
export async function myCalls(context: Context, caller: Caller): Promise<MyCalls> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const about = await lastReviews(db, workspaceId, 'owner_id', personId, MOST_SHOWN);
  const by = await lastReviews(db, workspaceId, 'reviewer_id', personId, 2 * MOST_SHOWN);
  const reports = await reportsOf(db, workspaceId, personId, today);
  const shared = await sharedReviews(
    db,
    workspaceId,
    reports.map(({ id }) => id),
    MOST_SHOWN,
  );
  const given = by.filter(({ ownerId }) => ownerId !== personId).slice(0, MOST_SHOWN);
  const linesOf = await lineMaker(context, caller, [...about, ...given, ...shared]);
  return {
    askedOfMe: (await requestLines(context, caller, 'asked_id')).filter(({ state }) => state === 'open'),
    received: linesOf(about, 'reviewerId'),
    iAsked: (await requestLines(context, caller, 'owner_id')).filter(({ state }) => state !== 'reviewed'),
    given: linesOf(given, 'ownerId'),
    shared: linesOf(
      shared.filter(({ reviewerId }) => reviewerId !== personId),
      'ownerId',
    ),
  };
}

/** What the caller was asked for and did not answer yet. */
export async function askedOfMe(context: Context, caller: Caller): Promise<RequestLine[]> {
  return (await requestLines(context, caller, 'asked_id')).filter(({ state }) => state === 'open');
}

async function lineMaker(context: Context, caller: Caller, reviews: readonly CallReview[]) {
  const calls = await callsByIds(context.db, caller.workspaceId, [...new Set(reviews.map((r) => r.callId))]);
  const names = await namesOf(context, caller, [
    ...new Set(reviews.flatMap((review) => [review.ownerId, review.reviewerId])),
  ]);
  return (some: readonly CallReview[], other: 'ownerId' | 'reviewerId'): ReviewLine[] =>
    some.flatMap((review) => {
      const call = calls.get(review.callId);
      return call ? [{ review, call, name: names.get(review[other]) ?? '' }] : [];
    });
}

async function requestLines(context: Context, caller: Caller, as: 'owner_id' | 'asked_id') {
  const { workspaceId, personId } = caller;
  const now = context.clock.now();
  const since = new Date(now.getTime() - DAYS_SHOWN * 24 * 3_600_000);
  const found = (await requestsOf(context.db, workspaceId, as, personId, since)).slice(0, 4 * MOST_SHOWN);
  const calls = await callsByIds(context.db, workspaceId, [...new Set(found.map((r) => r.request.callId))]);
  const other = as === 'owner_id' ? 'askedId' : 'ownerId';
  const names = await namesOf(context, caller, [...new Set(found.map(({ request }) => request[other]))]);
  return found.flatMap(({ request, isAnswered }): RequestLine[] => {
    const call = calls.get(request.callId);
    const state = isAnswered
      ? 'reviewed'
      : request.declinedAt
        ? 'declined'
        : isOpenRequest(request, now)
          ? 'open'
          : 'expired';
    return call ? [{ request, call, name: names.get(request[other]) ?? '', state }] : [];
  });
}

async function namesOf({ db, clock }: Context, { workspaceId, zone }: Caller, ids: readonly string[]) {
  const people = await peopleByIds(db, workspaceId, ids, localDateOf(clock.now(), zone));
  return new Map(people.map(({ id, name }) => [id, name]));
}
