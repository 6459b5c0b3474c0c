import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { RoundTable } from '../../database/tables/rounds.ts';
import { PARTS, STATEMENTS, TEXTS } from '../rules/questions.ts';
import type { RoundResult } from '../rules/result.ts';
import type { Round } from '../rules/round.ts';

const OPEN = ['offered', 'running'] as const;

const Mean = z.object({ tenths: z.number(), of: z.number() }).nullable();
const StoredResult: z.ZodType<RoundResult> = z.object({
  parts: z.array(
    z.union([
      z.object({ part: z.enum(PARTS), isShown: z.literal(false) }),
      z.object({
        part: z.enum(PARTS),
        isShown: z.literal(true),
        asked: z.number(),
        answered: z.number(),
        means: z.record(z.enum(STATEMENTS), Mean),
        texts: z.record(z.enum(TEXTS), z.array(z.string())),
      }),
    ]),
  ),
});

/** A round as it is offered. */
export type NewRound = Pick<Round, 'id' | 'subjectId' | 'managerId' | 'openedBy' | 'endsOn' | 'closesAt'>;

/** Keeps a round that is offered. False when its subject has an open one: then nothing is written. */
export async function insertRound(
  trx: Writer,
  workspaceId: string,
  { id, subjectId, managerId, openedBy, endsOn, closesAt }: NewRound,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .insertInto('round')
    .values({
      ...{ workspace_id: workspaceId, id, subject_id: subjectId, manager_id: managerId, opened_by: openedBy },
      ...{ state: 'offered', ends_on: endsOn, closes_at: closesAt.getTime(), offered_at: at.getTime() },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Moves a round on. False when it is in none of the states it is moved from: then nothing is written. */
export async function moveRound(
  trx: Writer,
  workspaceId: string,
  id: string,
  from: readonly Round['state'][],
  to: { state: Round['state']; at: Date; result?: RoundResult },
): Promise<boolean> {
  const at = to.at.getTime();
  const result = await trx
    .updateTable('round')
    .set({
      state: to.state,
      ...(to.state === 'running' ? { started_at: at } : { ended_at: at }),
      ...(to.result ? { result: JSON.stringify(to.result) } : {}),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Null when the workspace has none with this id. */
export async function roundById(db: Reader, workspaceId: string, id: string): Promise<Round | null> {
  const row = await rounds(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toRound(row) : null;
}

/** Rounds about somebody, the latest first. */
export async function roundsAbout(db: Reader, workspaceId: string, subjectId: string): Promise<Round[]> {
  const rows = await rounds(db, workspaceId)
    .where('subject_id', '=', subjectId)
    .orderBy('offered_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRound);
}

/** Rounds in which somebody is the manager, the latest first. */
export async function roundsLedBy(db: Reader, workspaceId: string, managerId: string): Promise<Round[]> {
  const rows = await rounds(db, workspaceId)
    .where('manager_id', '=', managerId)
    .orderBy('offered_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRound);
}

/** Open rounds that are over by an instant. */
export async function roundsOver(db: Reader, workspaceId: string, now: Date): Promise<Round[]> {
  const rows = await rounds(db, workspaceId)
    .where('state', 'in', OPEN)
    .where('closes_at', '<=', now.getTime())
    .orderBy('id')
    .execute();
  return rows.map(toRound);
}

/** The first instant after another at which an open round is over; null when there is none. */
export async function nextOver(db: Reader, workspaceId: string, after: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('round')
    .select(({ fn }) => fn.min('closes_at').as('at'))
    .where('workspace_id', '=', workspaceId)
    .where('state', 'in', OPEN)
    .where('closes_at', '>', after.getTime())
    .executeTakeFirst();
  return row?.at == null ? null : new Date(Number(row.at));
}

const rounds = (db: Reader, workspaceId: string) =>
  db.selectFrom('round').selectAll().where('workspace_id', '=', workspaceId);

function toRound(row: Selectable<RoundTable>): Round {
  return {
    ...{ id: row.id, subjectId: row.subject_id, managerId: row.manager_id, openedBy: row.opened_by },
    ...{ state: row.state, endsOn: row.ends_on, closesAt: new Date(row.closes_at) },
    endedAt: row.ended_at === null ? null : new Date(row.ended_at),
    result: row.result === null ? null : StoredResult.parse(JSON.parse(row.result)),
  };
}
