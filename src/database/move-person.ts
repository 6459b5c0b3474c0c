import type { Transaction } from 'kysely';
import type { Writer } from './open.ts';
import type { Schema } from './schema.ts';

type AnyTables = Record<string, Record<string, string>>;

/**
 * Lets `into` stand wherever `from` stands in some columns of a table, when two people turn out to be one. For columns in which
 * both may stand in any number of rows: where a key forbids that, a capability says itself what counts.
 */
export async function movePerson<Table extends keyof Schema>(
  trx: Writer,
  { workspaceId, from, into }: { workspaceId: string; from: string; into: string },
  table: Table,
  columns: readonly (keyof Schema[Table] & string)[],
): Promise<void> {
  // The names are those of the schema, as the types above say.
  const anyTable = trx as unknown as Transaction<AnyTables>;
  const name: string = table;
  const names: readonly string[] = columns;
  for (const column of names) {
    await anyTable
      .updateTable(name)
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .execute();
  }
}
