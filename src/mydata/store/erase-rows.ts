import type { Transaction } from 'kysely';
import type { Writer } from '../../database/open.ts';
import { type ColumnKind, type TableName, tables } from '../rules/columns.ts';
import { type ErasureStep, erasures } from '../rules/erasure.ts';
import { type AnyTables, isTheirs, type Where } from './is-theirs.ts';

/** Does to every table what is to become of the person with these ids there; their name is not among it. */
export async function eraseRows(trx: Writer, workspaceId: string, ids: readonly string[]): Promise<void> {
  // The names are those of `tables`, which are the schema's.
  const anyTable = trx as unknown as Transaction<AnyTables>;
  for (const table of Object.keys(erasures) as TableName[]) {
    const erasure = erasures[table];
    if (erasure === 'stays') continue;
    const kinds: Readonly<Record<string, ColumnKind>> = tables[table].columns;
    for (const step of erasure as readonly ErasureStep[]) {
      const ofThem = (where: Where) => isTheirs(where, [step.of, kinds[step.of]], { workspaceId, ids });
      if ('goes' in step)
        await anyTable.deleteFrom(table).where('workspace_id', '=', workspaceId).where(ofThem).execute();
      else
        await anyTable
          .updateTable(table)
          .set(step.empties)
          .where('workspace_id', '=', workspaceId)
          .where(ofThem)
          .execute();
    }
  }
}
