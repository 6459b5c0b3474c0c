import type { Transaction } from 'kysely';
import type { Writer } from './open.ts';
import type { Schema } from './schema.ts';

type AnyTables = Record<string, Record<string, string>>;

/** A column in which somebody's id stands. */
type IdColumn<Table extends keyof Schema> = keyof Schema[Table] & `${string}_id`;

/**
 * Lets what `from` had with others be `into`'s, whichever of a table's two columns they stood in, when two people turn out
 * to be one. Between the two themselves nothing is moved: nobody is both of a pair.
 */
export async function movePair<Table extends keyof Schema>(
  trx: Writer,
  { workspaceId, from, into }: { workspaceId: string; from: string; into: string },
  table: Table,
  [one, another]: readonly [IdColumn<Table>, IdColumn<Table>],
): Promise<void> {
  // The names are those of the schema, as the types above say.
  const anyTable = trx as unknown as Transaction<AnyTables>;
  const name: string = table;
  const columns: [string, string][] = [
    [one, another],
    [another, one],
  ];
  for (const [column, other] of columns) {
    await anyTable
      .updateTable(name)
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .where(other, '<>', into)
      .execute();
  }
}
