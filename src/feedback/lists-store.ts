import type { ExpressionBuilder } from 'kysely';
import type { Reader } from '../database/open.ts';
import type { Schema } from '../database/schema.ts';
import type { Feedback } from './rules/feedback.ts';
import { selectFeedback, toFeedback } from './store.ts';

/** A part of a list: so many after so many. */
export type Slice = { limit: number; offset: number };

/** What reached a person until `now`, newest first; that is by when it was given. Of what was taken back, what was read. */
export async function feedbackReceived(
  db: Reader,
  workspaceId: string,
  receiverId: string,
  now: Date,
  slice: Slice,
): Promise<Feedback[]> {
  const received = selectFeedback(db, workspaceId)
    .where('receiver_id', '=', receiverId)
    .where((eb) => eb.or([eb('opened_at', 'is not', null), ...arrived(eb, now)]))
    .where((eb) => eb.or([eb('opened_at', 'is not', null), eb('taken_back_at', 'is', null)]));
  return newestFirst(received, slice);
}

/** What reached a person until `now` and was never opened, newest first. */
export async function feedbackUnopened(
  db: Reader,
  workspaceId: string,
  receiverId: string,
  now: Date,
  limit: number,
): Promise<Feedback[]> {
  const unopened = selectFeedback(db, workspaceId)
    .where('receiver_id', '=', receiverId)
    .where('opened_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .where((eb) => eb.or(arrived(eb, now)));
  return newestFirst(unopened, { limit, offset: 0 });
}

/** What a person gave, newest first. */
export async function feedbackGiven(
  db: Reader,
  workspaceId: string,
  giverId: string,
  slice: Slice,
): Promise<Feedback[]> {
  return newestFirst(selectFeedback(db, workspaceId).where('giver_id', '=', giverId), slice);
}

/** What a person gave since an instant and did not take back. */
export async function givenSince(
  db: Reader,
  workspaceId: string,
  giverId: string,
  since: Date,
): Promise<Feedback[]> {
  const rows = await selectFeedback(db, workspaceId)
    .where('giver_id', '=', giverId)
    .where('given_at', '>=', since.getTime())
    .where('taken_back_at', 'is', null)
    .execute();
  return rows.map(toFeedback);
}

async function newestFirst(
  query: ReturnType<typeof selectFeedback>,
  { limit, offset }: Slice,
): Promise<Feedback[]> {
  const ordered = query.orderBy('given_at', 'desc').orderBy('id').limit(limit).offset(offset);
  return (await ordered.execute()).map(toFeedback);
}

function arrived(eb: ExpressionBuilder<Schema, 'feedback'>, now: Date) {
  return [eb('waits_until', 'is', null), eb('waits_until', '<=', now.getTime())];
}

/** How much feedback reached somebody in a time, from one person or (null) from all. What was taken back does not count. */
export async function feedbackCount(
  db: Reader,
  workspaceId: string,
  asked: { giverId: string | null; receiverId: string; from: Date; until: Date; now: Date },
): Promise<number> {
  const { giverId, receiverId, from, until, now } = asked;
  const row = await db
    .selectFrom('feedback')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('workspace_id', '=', workspaceId)
    .where('receiver_id', '=', receiverId)
    .$if(giverId !== null, (query) => query.where('giver_id', '=', giverId ?? ''))
    .where('given_at', '>=', from.getTime())
    .where('given_at', '<', until.getTime())
    .where('taken_back_at', 'is', null)
    .where((eb) => eb.or([eb('opened_at', 'is not', null), ...arrived(eb, now)]))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
