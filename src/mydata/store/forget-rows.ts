import { type ExpressionBuilder, type Kysely, sql, type Transaction } from 'kysely';
import { isPostgres, type Reader, type Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { TableName } from '../rules/columns.ts';
import type { Empties, Retention } from '../rules/how-long.ts';
import { retentions } from '../rules/retention.ts';

type AnyTables = Record<string, Record<string, string | number | null>>;
type Where = ExpressionBuilder<AnyTables, string>;

/** What is over: whatever was before, as an instant or a day. */
export type Over = { at: Date; on: LocalDate };

/** A retention under which something is over one day. */
export type Ending = Extract<Retention, { kept: 'days' | 'words' }>;

/**
 * Deletes so many at most of a table's rows that are over, with what belongs to them, or empties what was written in them.
 * Returns how many it found; when that is fewer, none is left.
 */
export async function forgetSome(
  trx: Writer,
  workspaceId: string,
  { table, retention, over, most }: { table: TableName; retention: Ending; over: Over; most: number },
): Promise<number> {
  const anyTable = trx as unknown as Transaction<AnyTables>;
  const parts = partsOf(table);
  if (parts.length > 0) {
    const rows = await overRows(trx, workspaceId, table, retention, over).select('id').limit(most).execute();
    const ids = rows.map(({ id }) => id ?? '');
    if (ids.length === 0) return 0;
    for (const { part, by } of parts)
      await anyTable.deleteFrom(part).where('workspace_id', '=', workspaceId).where(by, 'in', ids).execute();
    await anyTable.deleteFrom(table).where('workspace_id', '=', workspaceId).where('id', 'in', ids).execute();
    return ids.length;
  }
  // Not every table has an id, so rows are taken by their place in the table.
  const place = sql.ref(isPostgres(trx) ? 'ctid' : 'rowid');
  const some = overRows(trx, workspaceId, table, retention, over).select(place.as('place')).limit(most);
  if ('empties' in retention && retention.empties) {
    const { numUpdatedRows } = await anyTable
      .updateTable(table)
      .set(retention.empties as Record<string, string | null>)
      .where(sql<boolean>`${place} in ${some}`)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }
  const { numDeletedRows } = await anyTable
    .deleteFrom(table)
    .where(sql<boolean>`${place} in ${some}`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** How many of a table's rows are over. */
export async function countOver(
  db: Reader,
  workspaceId: string,
  { table, retention, over }: { table: TableName; retention: Ending; over: Over },
): Promise<number> {
  const { count } = await overRows(db, workspaceId, table, retention, over)
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The tables whose rows go with a row of this one. */
function partsOf(table: TableName): { part: TableName; by: string }[] {
  return (Object.entries(retentions) as [TableName, Retention][]).flatMap(([part, retention]) =>
    retention.kept === 'with' && retention.record === table ? [{ part, by: retention.by }] : [],
  );
}

function overRows(db: Reader, workspaceId: string, table: TableName, retention: Ending, over: Over) {
  const [column, before] =
    'instant' in retention.since
      ? [retention.since.instant, over.at.getTime()]
      : [retention.since.day, over.on];
  const only = retention.kept === 'days' ? retention.only : undefined;
  const empties = retention.kept === 'words' ? retention.empties : undefined;
  return (db as unknown as Kysely<AnyTables>)
    .selectFrom(table)
    .where('workspace_id', '=', workspaceId)
    .where(column, '<', before)
    .$if(only !== undefined, (query) => query.where(only?.column ?? '', 'in', only?.in ?? []))
    .$if(only?.notNamedIn !== undefined, (query) =>
      query.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom(`${table} as other`)
              .select('other.workspace_id')
              .whereRef('other.workspace_id', '=', `${table}.workspace_id`)
              .whereRef(`other.${only?.notNamedIn ?? ''}`, '=', `${table}.id`),
          ),
        ),
      ),
    )
    .$if(empties !== undefined, (query) => query.where((where) => isWritten(where, empties ?? {})));
}

/** That something stands in one of the columns that are emptied. */
const isWritten = (where: Where, empties: Empties) =>
  where.or(
    Object.entries(empties).map(([column, empty]) =>
      empty === null ? where(column, 'is not', null) : where(column, '<>', empty ?? ''),
    ),
  );
