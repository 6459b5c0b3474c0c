import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';

let migratedFile: Promise<string> | undefined;

/** Puts a copy of one migrated file there: migrating anew for each test would take longer than most tests. */
export async function copyMigrated(url: string): Promise<void> {
  migratedFile ??= migrateFile();
  copyFileSync(await migratedFile, url);
}

async function migrateFile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const url = join(folder, 'template.db');
  const database = openDatabase(url);
  await migrate(database.db, 'sqlite');
  await database.close();
  return url;
}
