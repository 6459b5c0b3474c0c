import { sql, type Transaction } from 'kysely';
import { movePair } from '../../database/move-pair.ts';
import type { Reader, Writer } from '../../database/open.ts';
import { fillGaps, type Stretch } from '../rules/fill-gaps.ts';
import type { Stamp } from '../types.ts';

/** Two people who are one: `from` ends, and what was theirs is `into`'s. */
export type Merge = { from: string; into: string };

/** The tables of dated rows about a person, each with the columns that make its value. */
const valueColumns = {
  membership: ['team_id'],
  reporting_line: ['manager_id'],
  role_grant: ['role'],
  work_schedule: ['zone', 'weekdays'],
  full_time_share: ['percent'],
  ramp: ['percents'],
  sales_role: ['name'],
} as const;

type MergedTable = keyof typeof valueColumns;
export const mergedTables = Object.keys(valueColumns) as MergedTable[];

type AnyRow = { workspace_id: string; person_id: string; [column: string]: string | number | null };

/**
 * Makes one dated history of two people's (`fillGaps`); `from` has none afterwards. Somebody who would report to
 * themselves reports to nobody.
 */
export async function mergeDated(
  trx: Writer,
  stamp: Stamp,
  workspaceId: string,
  table: MergedTable,
  { from, into }: Merge,
) {
  const other = await stretchesOf(trx, workspaceId, table, from);
  const own = await stretchesOf(trx, workspaceId, table, into);
  const isOneself = ({ value }: Stretch) =>
    table === 'reporting_line' && [from, into].includes(readValue(value)[0] ?? '');
  if (other.length === 0 && !own.some(isOneself)) return;
  const filled = fillGaps(
    own.filter((each) => !isOneself(each)),
    other.filter((each) => !isOneself(each)),
  );
  const tables = trx as unknown as Transaction<Record<MergedTable, AnyRow>>;
  await tables
    .deleteFrom(table)
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', [from, into])
    .execute();
  if (filled.length === 0) return;
  const rows = filled.map((stretch) => ({
    ...Object.fromEntries(valueColumns[table].map((column, at) => [column, readValue(stretch.value)[at]])),
    workspace_id: workspaceId,
    id: stamp.newId(),
    person_id: into,
    valid_from: stretch.from,
    valid_to: stretch.until,
    recorded_at: stamp.clock.now().getTime(),
  }));
  await tables
    .insertInto(table)
    .values(rows as AnyRow[])
    .execute();
}

async function stretchesOf(
  trx: Writer,
  workspaceId: string,
  table: MergedTable,
  personId: string,
): Promise<Stretch[]> {
  const { rows } = await sql<{ [column: string]: string | null }>`
    select * from ${sql.table(table)}
    where workspace_id = ${workspaceId} and person_id = ${personId}`.execute(trx);
  return rows.map((row) => ({
    from: row.valid_from ?? '',
    until: row.valid_to ?? null,
    value: JSON.stringify(valueColumns[table].map((column) => row[column])),
  }));
}

const readValue = (value: string): string[] => JSON.parse(value);

/** Whoever reported to `from` on any day reports to `into`. */
export async function moveReports(trx: Writer, workspaceId: string, { from, into }: Merge) {
  await trx
    .updateTable('reporting_line')
    .set({ manager_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('manager_id', '=', from)
    .execute();
}

/** E-mail addresses and CRM names of `from` name `into`, and whom they named first is kept; a Slack account stays. */
export async function moveAliases(trx: Writer, workspaceId: string, { from, into }: Merge) {
  await trx
    .updateTable('alias')
    .set((alias) => ({
      person_id: into,
      first_person_id: alias.fn.coalesce('first_person_id', 'person_id'),
    }))
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .where('kind', '<>', 'slack')
    .execute();
}

/** Days off and deputies of `from` are `into`'s; who would stand in for themselves does so no longer. */
export async function moveAbsences(trx: Writer, workspaceId: string, { from, into }: Merge, now: Date) {
  const inWorkspace = ['workspace_id', '=', workspaceId] as const;
  for (const table of ['time_off', 'calendar_time_off'] as const) {
    await trx
      .updateTable(table)
      .set({ person_id: into })
      .where(...inWorkspace)
      .where('person_id', '=', from)
      .execute();
  }
  const both = [from, into];
  await trx
    .updateTable('deputy')
    .set({ cancelled_at: now.getTime() })
    .where(...inWorkspace)
    .where('manager_id', 'in', both)
    .where('deputy_id', 'in', both)
    .where('cancelled_at', 'is', null)
    .execute();
  await movePair(trx, { workspaceId, from, into }, 'deputy', ['manager_id', 'deputy_id']);
}

/** Whether this person turned out to be another. */
export async function isMerged(db: Reader, workspaceId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('merged_into')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.merged_into != null;
}

/** Everyone who turned out to be another, with that person. */
export async function allMerges(db: Reader, workspaceId: string): Promise<Merge[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'merged_into'])
    .where('workspace_id', '=', workspaceId)
    .where('merged_into', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, merged_into: into }) => (into ? [{ from: id, into }] : []));
}

/**
 * Says that `from` is `into`, and so are those who were `from` before. Without an end day nobody works here as `from`
 * on any date.
 */
export async function keepMerge(trx: Writer, workspaceId: string, { from, into }: Merge) {
  await trx
    .updateTable('person')
    .set({ merged_into: into, is_active: 0, ended_on: null })
    .where('workspace_id', '=', workspaceId)
    .where((person) => person.or([person('id', '=', from), person('merged_into', '=', from)]))
    .execute();
}
