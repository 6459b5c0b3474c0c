import { existsSync, renameSync, rmSync } from 'node:fs';
import { copyDatabase } from '../../database/copy.ts';
import { BackupError } from '../backup-error.ts';
import { makePrivateFile, newBackupPath, removeOutdated } from '../backup-files.ts';
import type { BackupKind } from '../rules/backup-names.ts';

/**
 * Backs a SQLite file up, also while a bot uses it: into its backups folder, or to `target`. Returns the path. The copy
 * has its name only once it is whole and found sound; backups of the kind that are too old then go.
 * Throws a BackupError when it could not be made.
 */
export async function backUp(file: string, kind: BackupKind, now: Date, target?: string): Promise<string> {
  const path = target ?? newBackupPath(file, kind, now);
  if (existsSync(path)) throw new BackupError(`${path} exists already. Name another file.`);
  const part = `${path}.part`;
  try {
    makePrivateFile(part);
    await copyDatabase(file, part);
    renameSync(part, path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BackupError(`No backup of ${file} could be made: ${why}.`, { cause: error });
  } finally {
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
  }
  if (target === undefined) removeOutdated(file, kind);
  return path;
}
