import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { WinTable } from '../../database/tables/wins.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { FactKey } from '../../kpis/index.ts';
import { aboutOf, type FoundWin, type WinKind } from '../rules/win.ts';

/** A win that its person was told of. */
export type Win = {
  id: string;
  personId: string;
  kind: WinKind;
  about: string;
  kpi: FactKey;
  goalId: string | null;
  currency: string | null;
  /** The period's key. */
  period: string;
  foundOn: LocalDate;
  state: WinTable['state'];
  answeredAt: Date | null;
  /** Their own words; empty unless it is posted. */
  text: string;
  teamId: string | null;
};

/** Keeps a win that is to be told. Returns whether it is new: the same one is kept once, however its numbers move. */
export async function insertWin(
  trx: Writer,
  workspaceId: string,
  win: FoundWin,
  { id, on, at }: { id: string; on: LocalDate; at: Date },
): Promise<boolean> {
  const result = await trx
    .insertInto('win')
    .values({
      workspace_id: workspaceId,
      id,
      person_id: win.personId,
      kind: win.kind,
      about: aboutOf(win),
      kpi: win.kpi,
      goal_id: win.goalId,
      currency: win.currency,
      period: win.period.key,
      found_on: on,
      found_at: at.getTime(),
      state: 'asked',
      text: '',
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'person_id', 'kind', 'about', 'period']).doNothing(),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** What these people were told of since a day. */
export async function winsSince(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  since: LocalDate,
): Promise<Win[]> {
  const wins: Win[] = [];
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('win')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .where('found_on', '>=', since)
      .execute();
    wins.push(...rows.map(toWin));
  }
  return wins;
}

/** A win by its id; null when there is none. */
export async function winById(db: Reader, workspaceId: string, id: string): Promise<Win | null> {
  const row = await db
    .selectFrom('win')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toWin(row) : null;
}

/** Answers a win that is in one of these states. Returns whether it was. */
export async function answerWin(
  trx: Writer,
  workspaceId: string,
  id: string,
  from: readonly WinTable['state'][],
  answer: { state: WinTable['state']; at: Date; text: string; teamId: string | null },
): Promise<boolean> {
  const result = await trx
    .updateTable('win')
    .set({
      state: answer.state,
      answered_at: answer.at.getTime(),
      text: answer.text,
      team_id: answer.teamId,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Posts that were taken back and may still stand in Slack, in every workspace. */
export async function winsToRemove(db: Reader): Promise<{ workspaceId: string; id: string }[]> {
  const rows = await db
    .selectFrom('win')
    .select(['workspace_id', 'id'])
    .where('state', '=', 'taken_back')
    .where('removed_at', 'is', null)
    .orderBy('answered_at')
    .execute();
  return rows.map(({ workspace_id: workspaceId, id }) => ({ workspaceId, id }));
}

/** Keeps that nothing of it stands in Slack any more. */
export async function markWinRemoved(
  trx: Writer,
  { workspaceId, id }: { workspaceId: string; id: string },
  at: Date,
): Promise<void> {
  await trx
    .updateTable('win')
    .set({ removed_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

function toWin(row: Selectable<WinTable>): Win {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    about: row.about,
    // Only ever written as one.
    kpi: row.kpi as FactKey,
    goalId: row.goal_id,
    currency: row.currency,
    period: row.period,
    foundOn: row.found_on,
    state: row.state,
    answeredAt: row.answered_at === null ? null : new Date(row.answered_at),
    text: row.text,
    teamId: row.team_id,
  };
}
