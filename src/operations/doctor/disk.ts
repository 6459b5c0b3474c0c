import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Finding, ok, wrong } from './finding.ts';

const MB = 1_000_000;
const LEAST_BYTES = 500 * MB;

/** Whether there is room beside a SQLite file for its journal and for a copy of it. */
export function examineDisk(file: string): Finding {
  const { bavail, bsize } = statfsSync(dirname(file));
  return diskFinding(bavail * bsize, statSync(file).size, dirname(file));
}

/** What to say of so many free bytes beside a database of so many. */
export function diskFinding(freeBytes: number, databaseBytes: number, folder: string): Finding {
  const needed = Math.max(LEAST_BYTES, 2 * databaseBytes);
  const says = `${Math.floor(freeBytes / MB)} MB free in ${folder}`;
  if (freeBytes >= needed) return ok('disk', `${says}.`);
  return wrong(
    'disk',
    `${says}, less than ${Math.ceil(needed / MB)} MB: backups and upgrades may fail.`,
    'make room, or move old files out of the folder "backups" beside the database.',
  );
}
