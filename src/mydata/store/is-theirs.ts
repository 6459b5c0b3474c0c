import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { ColumnKind } from '../rules/columns.ts';

/** A table whose name stands in `tables`, which are the schema's. */
export type AnyTables = Record<string, Record<string, string | number | null>>;
export type Where = ExpressionBuilder<AnyTables, string>;

/** That a column names one of these people, or something of theirs, by what the column is. */
export function isTheirs(
  where: Where,
  [column, kind]: readonly [string, ColumnKind | undefined],
  { workspaceId, ids }: { workspaceId: string; ids: readonly string[] },
): Expression<SqlBool> {
  const ofTheirs = (of: 'goal' | 'deal', owner: string) =>
    where.selectFrom(of).select('id').where('workspace_id', '=', workspaceId).where(owner, 'in', ids);
  switch (kind) {
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
