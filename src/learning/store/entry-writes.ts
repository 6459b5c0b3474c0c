import { isPostgres, type Writer } from '../../database/open.ts';
import type { Entry } from '../rules/entry.ts';

/** An entry that is not live yet. */
export type NewEntry = Pick<Entry, 'id' | 'locale' | 'starterKey' | 'authorId' | 'link'> & {
  createdAt: Date;
};

export async function insertEntries(
  trx: Writer,
  workspaceId: string,
  entries: readonly NewEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await trx
    .insertInto('playbook_entry')
    .values(
      entries.map((entry) => ({
        workspace_id: workspaceId,
        id: entry.id,
        locale: entry.locale,
        starter_key: entry.starterKey,
        author_id: entry.authorId,
        link: entry.link,
        shown: 0,
        shared: 0,
        created_at: entry.createdAt.getTime(),
      })),
    )
    .execute();
}

/** Lets nobody else change the entry or a text of it before the transaction ends; whoever changes one asks this first. Its version's number (0: only suggested); null: gone. */
export async function holdEntry(trx: Writer, workspaceId: string, id: string): Promise<number | null> {
  const row = await trx
    .selectFrom('playbook_entry')
    .select('version')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? (row.version ?? 0) : null;
}

/** Lets a version count, which is a review too. Whoever kept the entry right before goes on with it. */
export async function letCount(
  trx: Writer,
  workspaceId: string,
  id: string,
  { version, by, at }: { version: number; by: string; at: Date },
): Promise<void> {
  await trx
    .updateTable('playbook_entry')
    .set((set) => ({
      version,
      reviewed_at: at.getTime(),
      live_at: set.fn.coalesce('live_at', set.val(at.getTime())),
      owner_id: set.fn.coalesce('owner_id', set.val(by)),
    }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** Keeps that an entry is still right. Returns whether there is such an entry. */
export async function markReviewed(trx: Writer, workspaceId: string, id: string, at: Date): Promise<boolean> {
  const result = await standing(trx, workspaceId, id).set({ reviewed_at: at.getTime() }).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes an entry out; its versions stay. Returns whether there was one. */
export async function removeEntry(trx: Writer, workspaceId: string, id: string, at: Date): Promise<boolean> {
  const result = await standing(trx, workspaceId, id).set({ removed_at: at.getTime() }).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Puts an entry back that was taken out. Returns whether there was one. */
export async function restoreEntry(trx: Writer, workspaceId: string, id: string): Promise<boolean> {
  const result = await trx
    .updateTable('playbook_entry')
    .set({ removed_at: null })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('version', 'is not', null)
    .where('removed_at', 'is not', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** An entry that never counted and will not: what was suggested was taken back, or not taken. */
export async function dropSuggested(trx: Writer, workspaceId: string, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('playbook_entry')
    .set({ removed_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('version', 'is', null)
    .execute();
}

/** Counts that an entry was used. */
export async function countUse(
  trx: Writer,
  workspaceId: string,
  id: string,
  how: 'shown' | 'shared',
): Promise<void> {
  await standing(trx, workspaceId, id)
    .set((set) => ({ [how]: set(how, '+', 1) }))
    .execute();
}

const standing = (trx: Writer, workspaceId: string, id: string) =>
  trx
    .updateTable('playbook_entry')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('version', 'is not', null)
    .where('removed_at', 'is', null);
