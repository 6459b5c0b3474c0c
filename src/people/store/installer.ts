import type { Reader, Writer } from '../../database/open.ts';
import type { Merge } from './merging.ts';

/** The admin who began to set Pacesetter up; null until someone does. */
export async function installerOf(db: Reader, workspaceId: string): Promise<string | null> {
  const row = await db
    .selectFrom('workspace')
    .select('installer_id')
    .where('id', '=', workspaceId)
    .executeTakeFirst();
  return row?.installer_id ?? null;
}

/** Makes a person the installer unless somebody is. Returns whether they became it. */
export async function claimInstaller(trx: Writer, workspaceId: string, personId: string): Promise<boolean> {
  const result = await trx
    .updateTable('workspace')
    .set({ installer_id: personId })
    .where('id', '=', workspaceId)
    .where('installer_id', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The installer turned out to be someone we knew under another name as well. */
export async function replaceInstaller(trx: Writer, workspaceId: string, { from, into }: Merge) {
  await trx
    .updateTable('workspace')
    .set({ installer_id: into })
    .where('id', '=', workspaceId)
    .where('installer_id', '=', from)
    .execute();
}
