import type { Reader, Writer } from '../../database/open.ts';
import { foldAlias } from '../rules/alias.ts';
import type { Merge } from './merging.ts';

/** Somebody who turned out to be a person, under the name we knew before. */
export type MergedName = { id: string; name: string; email: string | null };

/** Everyone who turned out to be this person, in the order of their names. */
export async function mergedInto(db: Reader, workspaceId: string, personId: string): Promise<MergedName[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('workspace_id', '=', workspaceId)
    .where('merged_into', '=', personId)
    .orderBy('name_key')
    .orderBy('id')
    .execute();
}

/** Makes two of one: `from` works here again under their own name, and nobody has looked for their account yet. */
export async function reviveMerged(trx: Writer, workspaceId: string, { from, into }: Merge) {
  await trx
    .updateTable('person')
    .set({ merged_into: null, is_active: 1, without_slack: 0 })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', from)
    .where('merged_into', '=', into)
    .execute();
}

/**
 * What named `from` before names them again, and so does their own name, which an import may have made one of `into`'s
 * in between.
 */
export async function takeBackAliases(trx: Writer, workspaceId: string, { from, into }: Merge, name: string) {
  await trx
    .updateTable('alias')
    .set({ person_id: from, first_person_id: null })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', into)
    .where((alias) =>
      alias.or([
        alias('first_person_id', '=', from),
        alias.and([alias('kind', '=', 'crm'), alias('value', '=', foldAlias(name))]),
      ]),
    )
    .execute();
}
