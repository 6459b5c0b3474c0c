import { type SqlBool, sql, type Transaction } from 'kysely';
import type { Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { isEmptyPlan, planChange } from '../rules/dated.ts';
import type { Stamp } from '../types.ts';

/** The tables of dated rows and the column that names whose row it is. */
const subjectColumn = {
  membership: 'person_id',
  reporting_line: 'person_id',
  role_grant: 'person_id',
  work_schedule: 'person_id',
  full_time_share: 'person_id',
  ramp: 'person_id',
  sales_role: 'person_id',
  team_setting: 'team_id',
  company_year: 'workspace_id',
} as const;

export type DatedTable = keyof typeof subjectColumn;

type Values = Readonly<Record<string, string | number | null>>;
type AnyRow = {
  workspace_id: string;
  id: string;
  valid_from: string;
  valid_to: string | null;
  recorded_at: number;
  [column: string]: string | number | null;
};

/** One subject's rows in one table. */
export type DatedSubject = { table: DatedTable; workspaceId: string; subjectId: string };

/**
 * Lets `values` (null: nothing) hold from a day on, as `planChange` says. Returns whether anything was written;
 * what holds already writes nothing.
 */
export async function holdFrom(
  trx: Writer,
  stamp: Stamp,
  subject: DatedSubject,
  from: LocalDate,
  values: Values | null,
): Promise<boolean> {
  const rows = await allRows(trx, subject);
  const isSame = (row: { values: AnyRow }) =>
    values !== null && Object.entries(values).every(([column, value]) => row.values[column] === value);
  const plan = planChange(rows, from, isSame, values === null);
  if (isEmptyPlan(plan)) return false;
  const { table, workspaceId, subjectId } = subject;
  const tables = asAnyTable(trx);
  if (plan.remove.length > 0) {
    await tables
      .deleteFrom(table)
      .where('workspace_id', '=', workspaceId)
      .where('id', 'in', plan.remove)
      .execute();
  }
  if (plan.end) {
    await tables
      .updateTable(table)
      .set({ valid_to: plan.end.on })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', plan.end.id)
      .execute();
  }
  if (plan.open) {
    await tables
      .insertInto(table)
      .values({
        ...values,
        workspace_id: workspaceId,
        id: stamp.newId(),
        [subjectColumn[table]]: subjectId,
        valid_from: from,
        valid_to: null,
        recorded_at: stamp.clock.now().getTime(),
      })
      .execute();
  }
  return true;
}

/** Whether a subject has any row, of whatever date. */
export async function hasRows(trx: Writer, subject: DatedSubject): Promise<boolean> {
  return (await allRows(trx, subject)).length > 0;
}

async function allRows(trx: Writer, { table, workspaceId, subjectId }: DatedSubject) {
  const { rows } = await sql<AnyRow>`
    select * from ${sql.table(table)}
    where workspace_id = ${workspaceId} and ${sql.ref(subjectColumn[table])} = ${subjectId}`.execute(trx);
  return rows.map((row) => ({ id: row.id, validFrom: row.valid_from, validTo: row.valid_to, values: row }));
}

/** The dated tables differ only in the columns of their values; here they are written as one. */
function asAnyTable(trx: Writer) {
  return trx as unknown as Transaction<Record<DatedTable, AnyRow>>;
}

/** The condition that a dated row (named by its table or alias) holds on a date. */
export function holdsOn(name: string, date: LocalDate) {
  const from = sql.ref(`${name}.valid_from`);
  const to = sql.ref(`${name}.valid_to`);
  return sql<SqlBool>`(${from} <= ${date} and (${to} is null or ${to} > ${date}))`;
}
