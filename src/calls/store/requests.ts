import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { CallRequestTable } from '../../database/tables/calls.ts';
import type { CallRequest } from '../rules/review.ts';

/** Keeps a request; somebody is asked once about a call. Returns whether it is new. */
export async function insertRequest(
  trx: Writer,
  workspaceId: string,
  request: Omit<CallRequest, 'declinedAt'>,
): Promise<boolean> {
  const result = await trx
    .insertInto('call_request')
    .values({
      workspace_id: workspaceId,
      id: request.id,
      call_id: request.callId,
      owner_id: request.ownerId,
      asked_id: request.askedId,
      asked_at: request.askedAt.getTime(),
      expires_at: request.expiresAt.getTime(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Null when there is none. */
export async function requestById(db: Reader, workspaceId: string, id: string): Promise<CallRequest | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toRequest(row) : null;
}

/** What was asked about a call. */
export async function requestsOfCall(
  db: Reader,
  workspaceId: string,
  callId: string,
): Promise<CallRequest[]> {
  const rows = await select(db, workspaceId).where('call_id', '=', callId).orderBy('asked_at').execute();
  return rows.map(toRequest);
}

/** A request with whether a review came of it, newest first. */
export async function requestsOf(
  db: Reader,
  workspaceId: string,
  as: 'owner_id' | 'asked_id',
  personId: string,
  since: Date,
): Promise<{ request: CallRequest; isAnswered: boolean }[]> {
  const rows = await db
    .selectFrom('call_request as r')
    .leftJoin('call_review as v', (join) =>
      join
        .onRef('v.workspace_id', '=', 'r.workspace_id')
        .onRef('v.call_id', '=', 'r.call_id')
        .onRef('v.reviewer_id', '=', 'r.asked_id'),
    )
    .selectAll('r')
    .select('v.id as review_id')
    .where('r.workspace_id', '=', workspaceId)
    .where(`r.${as}`, '=', personId)
    .where('r.asked_at', '>=', since.getTime())
    .orderBy('r.asked_at', 'desc')
    .orderBy('r.id')
    .execute();
  return rows.map((row) => ({ request: toRequest(row), isAnswered: row.review_id !== null }));
}

/** Keeps that the asked said not now. Returns whether this was the first time. */
export async function declineRequest(
  trx: Writer,
  workspaceId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('call_request')
    .set({ declined_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('declined_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('call_request').selectAll().where('workspace_id', '=', workspaceId);

function toRequest(row: Selectable<CallRequestTable>): CallRequest {
  return {
    id: row.id,
    callId: row.call_id,
    ownerId: row.owner_id,
    askedId: row.asked_id,
    askedAt: new Date(row.asked_at),
    expiresAt: new Date(row.expires_at),
    declinedAt: row.declined_at === null ? null : new Date(row.declined_at),
  };
}
