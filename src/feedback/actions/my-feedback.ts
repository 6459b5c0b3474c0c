import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { standingsOf } from '../../outbox/index.ts';
import { peopleByIds } from '../../people/index.ts';
import { feedbackGiven, feedbackReceived, feedbackUnopened } from '../lists-store.ts';
import { type Feedback, type Progress, progressOf } from '../rules/feedback.ts';
import { GIVEN } from './give-feedback.ts';
import { type MyBalance, myBalance } from './my-balance.ts';
import { askedByMe, askedOfMe, type RequestLine } from './my-requests.ts';

/** One line of a list: the feedback, and the name of the other of the two. */
export type ReceivedLine = { feedback: Feedback; name: string };
export type GivenLine = ReceivedLine & {
  progress: Progress;
  /** When it is, or was, to arrive. */
  dueAt: Date | null;
};

/** A page, from 0, of what I received and gave, newest first. */
export type MyFeedback = {
  page: number;
  received: ReceivedLine[];
  given: GivenLine[];
  hasMore: boolean;
  /** On the first page: what waits for mine, what I asked for, and what I gave lately. */
  first: { askedOfMe: RequestLine[]; askedByMe: RequestLine[]; balance: MyBalance } | null;
};

export const PAGE_SIZE = 10;
const MOST_PAGES = 1_000;
const MOST_UNOPENED = 5;

/** The caller's own feedback, received and given; nobody can ask for another's. */
export async function myFeedback(context: Context, caller: Caller, asked: number): Promise<MyFeedback> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const now = context.clock.now();
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 0), MOST_PAGES) : 0;
  const slice = { limit: PAGE_SIZE + 1, offset: page * PAGE_SIZE };
  const received = await feedbackReceived(db, workspaceId, personId, now, slice);
  const given = await feedbackGiven(db, workspaceId, personId, slice);
  const shown = given.slice(0, PAGE_SIZE);
  const names = await namesFor(context, caller, [
    ...received.map(({ giverId }) => giverId),
    ...shown.map(({ receiverId }) => receiverId),
  ]);
  const ids = shown.map(({ id }) => id);
  const standings = await standingsOf(db, workspaceId, GIVEN, ids);
  return {
    page,
    received: received.slice(0, PAGE_SIZE).map((feedback) => ({ feedback, name: names(feedback.giverId) })),
    given: shown.map((feedback) => {
      const { state, dueAt = null } = standings.get(feedback.id) ?? {};
      const progress = progressOf(feedback, { state, dueAt }, now);
      return { feedback, name: names(feedback.receiverId), progress, dueAt };
    }),
    hasMore: Math.max(received.length, given.length) > PAGE_SIZE,
    first:
      page > 0
        ? null
        : {
            askedOfMe: await askedOfMe(context, caller),
            askedByMe: await askedByMe(context, caller),
            balance: await myBalance(context, caller),
          },
  };
}

/** What reached the caller and was not opened yet, newest first. */
export async function unopenedFeedback(context: Context, caller: Caller): Promise<ReceivedLine[]> {
  const { workspaceId, personId } = caller;
  const now = context.clock.now();
  const unopened = await feedbackUnopened(context.db, workspaceId, personId, now, MOST_UNOPENED);
  const givers = unopened.map(({ giverId }) => giverId);
  const names = await namesFor(context, caller, givers);
  return unopened.map((feedback) => ({ feedback, name: names(feedback.giverId) }));
}

async function namesFor(context: Context, caller: Caller, ids: readonly string[]) {
  const today = localDateOf(context.clock.now(), caller.zone);
  const people = await peopleByIds(context.db, caller.workspaceId, ids, today);
  const byId = new Map(people.map(({ id, name }) => [id, name]));
  return (id: string) => byId.get(id) ?? '';
}
