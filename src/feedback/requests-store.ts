import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../database/open.ts';
import type { FeedbackRequestTable } from '../database/tables/feedback.ts';
import type { FeedbackRequest } from './rules/requests.ts';

/** Stores a request. False when this id is stored already: then nothing is written. */
export async function insertRequest(
  trx: Writer,
  workspaceId: string,
  request: Omit<FeedbackRequest, 'declinedAt' | 'feedbackId' | 'withdrawnAt'>,
): Promise<boolean> {
  const result = await trx
    .insertInto('feedback_request')
    .values({
      workspace_id: workspaceId,
      id: request.id,
      asker_id: request.askerId,
      asked_id: request.askedId,
      about_id: request.aboutId,
      topic: request.topic,
      asked_at: request.askedAt.getTime(),
      expires_at: request.expiresAt.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Null when the workspace has none with this id. */
export async function requestById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<FeedbackRequest | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toRequest(row) : null;
}

/** The request that feedback came of, if one did. */
export async function requestBehind(
  db: Reader,
  workspaceId: string,
  feedbackId: string,
): Promise<FeedbackRequest | null> {
  const row = await select(db, workspaceId).where('feedback_id', '=', feedbackId).executeTakeFirst();
  return row ? toRequest(row) : null;
}

/** What a person asked for, or was asked for, newest first. */
export async function requestsOf(
  db: Reader,
  workspaceId: string,
  as: 'asker_id' | 'asked_id',
  personId: string,
  since: Date,
): Promise<FeedbackRequest[]> {
  const rows = await select(db, workspaceId)
    .where(as, '=', personId)
    .where('asked_at', '>=', since.getTime())
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRequest);
}

/** Keeps what became of an open request. Returns false when something else did before. */
export async function settleRequest(
  trx: Writer,
  workspaceId: string,
  id: string,
  what: { declinedAt: Date } | { feedbackId: string } | { withdrawnAt: Date },
): Promise<boolean> {
  const set =
    'feedbackId' in what
      ? { feedback_id: what.feedbackId, declined_at: null }
      : 'withdrawnAt' in what
        ? { withdrawn_at: what.withdrawnAt.getTime() }
        : { declined_at: what.declinedAt.getTime() };
  const update = trx
    .updateTable('feedback_request')
    .set(set)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('feedback_id', 'is', null)
    .where('withdrawn_at', 'is', null);
  // Whoever said not now may still give it, and what they declined can be withdrawn.
  const open = 'declinedAt' in what ? update.where('declined_at', 'is', null) : update;
  return (await open.executeTakeFirst()).numUpdatedRows > 0n;
}

/** Feedback was taken back: what was asked for is open again. */
export async function reopenRequest(trx: Writer, workspaceId: string, feedbackId: string): Promise<void> {
  await trx
    .updateTable('feedback_request')
    .set({ feedback_id: null })
    .where('workspace_id', '=', workspaceId)
    .where('feedback_id', '=', feedbackId)
    .execute();
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('feedback_request').selectAll().where('workspace_id', '=', workspaceId);

function toRequest(row: Selectable<FeedbackRequestTable>): FeedbackRequest {
  return {
    id: row.id,
    askerId: row.asker_id,
    askedId: row.asked_id,
    aboutId: row.about_id,
    topic: row.topic,
    askedAt: new Date(row.asked_at),
    expiresAt: new Date(row.expires_at),
    declinedAt: row.declined_at === null ? null : new Date(row.declined_at),
    feedbackId: row.feedback_id,
    withdrawnAt: row.withdrawn_at === null ? null : new Date(row.withdrawn_at),
  };
}
