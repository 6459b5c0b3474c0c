import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../database/open.ts';
import type { AskTable } from '../database/tables/asks.ts';
import type { Answered, Ask } from './rules/asks.ts';

/** Stores an ask. False when this id is stored already: then nothing is written. */
export async function insertAsk(
  trx: Writer,
  workspaceId: string,
  { id, askerId, managerId, text, askedAt }: Pick<Ask, 'id' | 'askerId' | 'managerId' | 'text' | 'askedAt'>,
): Promise<boolean> {
  const result = await trx
    .insertInto('ask')
    .values({
      workspace_id: workspaceId,
      id,
      asker_id: askerId,
      manager_id: managerId,
      text,
      asked_at: askedAt.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Null when the workspace has none with this id. */
export async function askById(db: Reader, workspaceId: string, id: string): Promise<Ask | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toAsk(row) : null;
}

/** What these people asked since an instant, newest first. */
export async function asksBy(
  db: Reader,
  workspaceId: string,
  askerIds: readonly string[],
  since: Date,
): Promise<Ask[]> {
  if (askerIds.length === 0) return [];
  const rows = await select(db, workspaceId)
    .where('asker_id', 'in', askerIds)
    .where('asked_at', '>=', since.getTime())
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toAsk);
}

/** What waits for these people's answer, oldest first; with an instant also what was answered since. */
export async function asksOf(
  db: Reader,
  workspaceId: string,
  managerIds: readonly string[],
  answeredSince: Date | null = null,
): Promise<Ask[]> {
  if (managerIds.length === 0) return [];
  const rows = await select(db, workspaceId)
    .where('manager_id', 'in', managerIds)
    .where('taken_back_at', 'is', null)
    .where((where) =>
      where.or([
        where('answered_at', 'is', null),
        ...(answeredSince ? [where('answered_at', '>=', answeredSince.getTime())] : []),
      ]),
    )
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(toAsk);
}

/** What a pair left for their 1:1 since an instant, and what nobody answered yet; oldest first. */
export async function asksToTalkAbout(
  db: Reader,
  workspaceId: string,
  { askerId, managerId, since }: { askerId: string; managerId: string; since: Date },
): Promise<Ask[]> {
  const rows = await select(db, workspaceId)
    .where('asker_id', '=', askerId)
    .where('manager_id', '=', managerId)
    .where((eb) =>
      eb.or([
        eb.and([eb('answer', '=', 'talk'), eb('answered_at', '>=', since.getTime())]),
        eb.and([eb('answered_at', 'is', null), eb('taken_back_at', 'is', null)]),
      ]),
    )
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(toAsk);
}

/** What waits for an answer in a workspace, oldest first. */
export async function openAsks(db: Reader, workspaceId: string): Promise<Ask[]> {
  const rows = await select(db, workspaceId)
    .where('answered_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(toAsk);
}

/** That a message about them was planned. */
export async function markTold(
  trx: Writer,
  workspaceId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('ask')
    .set({ told_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
}

/** Keeps the answer to an open ask. False when it is not open any more: then nothing is written. */
export async function answerAskRow(
  trx: Writer,
  workspaceId: string,
  id: string,
  answer: Answered,
): Promise<boolean> {
  const result = await trx
    .updateTable('ask')
    .set({
      answer: answer.kind,
      reason: answer.kind === 'no' ? answer.reason : null,
      due_on: answer.kind === 'by' ? answer.dueOn : null,
      answered_by: answer.byId,
      answered_at: answer.at.getTime(),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets the words of an open ask. False when it is not open any more: then nothing is written. */
export async function takeBackRow(trx: Writer, workspaceId: string, id: string, at: Date): Promise<boolean> {
  const result = await trx
    .updateTable('ask')
    .set({ text: '', taken_back_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('ask').selectAll().where('workspace_id', '=', workspaceId);

const instant = (at: number | null) => (at === null ? null : new Date(at));

function toAsk(row: Selectable<AskTable>): Ask {
  return {
    id: row.id,
    askerId: row.asker_id,
    managerId: row.manager_id,
    text: row.text,
    askedAt: new Date(row.asked_at),
    toldAt: instant(row.told_at),
    answer: toAnswer(row),
    takenBackAt: instant(row.taken_back_at),
  };
}

function toAnswer({
  answer,
  reason,
  due_on,
  answered_by,
  answered_at,
}: Selectable<AskTable>): Answered | null {
  if (answer === null || answered_at === null) return null;
  const given = { byId: answered_by ?? '', at: new Date(answered_at) };
  switch (answer) {
    case 'by':
      return { kind: 'by', dueOn: due_on ?? '', ...given };
    case 'no':
      return { kind: 'no', reason: reason ?? '', ...given };
    default:
      return { kind: answer, ...given };
  }
}
