import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { onTestFinished } from 'vitest';

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-ops-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Overwrites pages of a SQLite file with noise, as a failing disk does; those of a table, so that the file still opens. */
export function damage(file: string): void {
  const database = new SqliteDatabase(file, { readonly: true });
  const page = database.prepare("select max(rootpage) from sqlite_master where type = 'table'").pluck().get();
  const size = Number(database.pragma('page_size', { simple: true }));
  database.close();
  const bytes = readFileSync(file);
  const start = (Number(page) - 1) * size;
  bytes.fill(0xa5, start, start + size);
  writeFileSync(file, bytes);
}
