import type { ExpressionBuilder, Transaction } from 'kysely';
import type { Writer } from '../../database/open.ts';
import { type ColumnKind, type TableName, tables } from '../rules/columns.ts';
import { type ErasureStep, erasures } from '../rules/erasure.ts';

type AnyTables = Record<string, Record<string, string | number | null>>;
type Where = ExpressionBuilder<AnyTables, string>;

/** Does to every table what is to become of the person with these ids there; their name is not among it. */
export async function eraseRows(trx: Writer, workspaceId: string, ids: readonly string[]): Promise<void> {
  // The names are those of `tables`, which are the schema's.
  const anyTable = trx as unknown as Transaction<AnyTables>;
  for (const table of Object.keys(erasures) as TableName[]) {
    const erasure = erasures[table];
    if (erasure === 'stays') continue;
    for (const step of erasure as readonly ErasureStep[]) {
      const isTheirs = (where: Where) => condition(where, table, step.of, ids, workspaceId);
      if ('goes' in step)
        await anyTable.deleteFrom(table).where('workspace_id', '=', workspaceId).where(isTheirs).execute();
      else
        await anyTable
          .updateTable(table)
          .set(step.empties)
          .where('workspace_id', '=', workspaceId)
          .where(isTheirs)
          .execute();
    }
  }
}

/** That a column names one of these people, or something of theirs, by what the column is (`tables`). */
function condition(
  where: Where,
  table: TableName,
  column: string,
  ids: readonly string[],
  workspaceId: string,
) {
  const kinds: Readonly<Record<string, ColumnKind>> = tables[table].columns;
  const ofTheirs = (of: 'goal' | 'deal', owner: string) =>
    where.selectFrom(of).select('id').where('workspace_id', '=', workspaceId).where(owner, 'in', ids);
  switch (kinds[column]) {
    case 'of_goal':
      return where(column, 'in', ofTheirs('goal', 'person_id'));
    case 'of_deal':
      return where(column, 'in', ofTheirs('deal', 'owner_id'));
    case 'about':
      return where.and([where(column, 'in', ids), where('subject_kind', '=', 'person')]);
    default:
      return where(column, 'in', ids);
  }
}
