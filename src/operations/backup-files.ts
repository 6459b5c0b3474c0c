import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type BackupKind, backupName, outdated } from './rules/backup-names.ts';

/** A database's name in its backups' names: the file's, without its ending. */
export const nameOf = (file: string) => basename(file, extname(file));

/** Where a database's backups are kept: `backups`, beside the file itself (not beside a link to it). */
export function backupsFolder(file: string): string {
  return join(dirname(existsSync(file) ? realpathSync(file) : file), 'backups');
}

/** The path of a new backup; makes the folder, which only its owner may enter. */
export function newBackupPath(file: string, kind: BackupKind, madeAt: Date): string {
  const folder = backupsFolder(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, backupName(nameOf(file), kind, madeAt, '.db'));
}

/** Makes an empty file that only its owner may read; what is written into it later is as private. */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'w', 0o600));
  chmodSync(path, 0o600);
}

/** Removes the backups of this kind that are too old to be kept. */
export function removeOutdated(file: string, kind: BackupKind): void {
  const folder = backupsFolder(file);
  for (const name of outdated(readdirSync(folder), nameOf(file), kind)) rmSync(join(folder, name));
}

/** When the newest backup in the folder was made, of whatever kind and name; null when there is none. */
export function newestBackupAt(file: string): Date | null {
  const folder = backupsFolder(file);
  if (!existsSync(folder)) return null;
  const times = readdirSync(folder)
    .filter((name) => /\.(db|dump)$/.test(name))
    .map((name) => statSync(join(folder, name)).mtimeMs);
  return times.length === 0 ? null : new Date(Math.max(...times));
}
