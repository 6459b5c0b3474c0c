import type { Expression, Kysely, SqlBool } from 'kysely';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type ColumnKind, shownColumns, type TableName, tables } from '../rules/columns.ts';
import type { OwnRow } from '../rules/show-row.ts';
import { type AnyTables, isTheirs, type Where } from './is-theirs.ts';

/** A person, and those who turned out to be them: their old rows are this person's too. */
export async function idsOfPerson(db: Reader, workspaceId: string, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('merged_into', '=', personId)
    .orderBy('id')
    .execute();
  return [personId, ...rows.map(({ id }) => id)];
}

/** The rows of a table that belong to the person with these ids on a day, oldest first where rows have a time. */
export async function ownRows(
  db: Reader,
  workspaceId: string,
  table: TableName,
  ids: readonly string[],
  today: LocalDate,
): Promise<OwnRow[]> {
  const { since } = tables[table];
  const rows = await anyTables(db)
    .selectFrom(table)
    .select(shownColumns(table).map(([column]) => column))
    .where(table === 'workspace' ? 'id' : 'workspace_id', '=', workspaceId)
    .where((where) => where.or(conditions(where, table, { workspaceId, ids, today })))
    .$if(since !== undefined, (query) => query.orderBy(since ?? ''))
    .execute();
  const theirs = shownColumns(table).filter(([, kind]) => kind === 'theirs');
  if (theirs.length === 0) return rows;
  const own = await ownGoals(db, workspaceId, ids);
  return rows.map((row) => (own.has(String(row.goal_id)) ? row : without(row, theirs)));
}

/** Which of a table's columns make a row the person's, as conditions of which one must hold. */
function conditions(
  where: Where,
  table: TableName,
  { workspaceId, ids, today }: { workspaceId: string; ids: readonly string[]; today: LocalDate },
): Expression<SqlBool>[] {
  const condition = (column: string, kind: ColumnKind): Expression<SqlBool>[] => {
    const ofThem = () => isTheirs(where, [column, kind], { workspaceId, ids });
    switch (kind) {
      case 'mine':
      case 'of_goal':
      case 'of_deal':
        return [ofThem()];
      case 'about':
        // Whom a manager put off being reminded of is the manager's own business.
        return [where.and([ofThem(), where('action', 'not like', 'nudge.%')])];
      case 'addressee':
        // What waits is not said yet, and may be feedback for tomorrow morning.
        return [
          where.and([
            where('state', '=', 'sent'),
            where.or([where(column, 'in', ids), ...ids.map((id) => where(column, 'like', `%:${id}`))]),
          ]),
        ];
      case 'reader':
        return [where.and([ofThem(), where('opened_at', 'is not', null)])];
      case 'once_open':
        return [where.and([ofThem(), where('open_on', '<=', today)])];
      default:
        return [];
    }
  };
  return shownColumns(table).flatMap(([column, kind]) => condition(column, kind));
}

async function ownGoals(db: Reader, workspaceId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('goal')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

function without(row: OwnRow, columns: readonly (readonly [string, ColumnKind])[]): OwnRow {
  return { ...row, ...Object.fromEntries(columns.map(([column]) => [column, null])) };
}

/** The names are those of `tables`, which are the schema's. */
const anyTables = (db: Reader) => db as unknown as Kysely<AnyTables>;
