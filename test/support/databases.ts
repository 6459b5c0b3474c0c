import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, inject } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { type Database, type DialectName, openDatabase } from '../../src/database/open.ts';
import { withDatabase } from './global-setup.ts';

/** Opens a fresh, migrated database of the dialect under test; closed and removed after each test. */
export type OpenFresh = () => Promise<Database>;

/** Runs the same tests on SQLite and on a real PostgreSQL: whatever has SQL of its own. */
export function onBothDatabases(title: string, tests: (open: OpenFresh, dialect: DialectName) => void) {
  for (const dialect of ['sqlite', 'postgres'] as const) onDatabase(title, dialect, tests);
}

/** Runs tests on SQLite only: what stands above the stores is the same on both, and this is ten times as fast. */
export function onSqlite(title: string, tests: (open: OpenFresh) => void) {
  onDatabase(title, 'sqlite', tests);
}

function onDatabase(
  title: string,
  dialect: DialectName,
  tests: (open: OpenFresh, dialect: DialectName) => void,
) {
  describe(`${title} (${dialect})`, () => {
    const cleanUps: Array<() => Promise<void>> = [];
    afterEach(async () => {
      for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
    });
    tests(async () => {
      const { database, remove } = await freshDatabase(dialect);
      cleanUps.push(async () => {
        await database.close();
        await remove();
      });
      return database;
    }, dialect);
  });
}

/** A fresh migrated database with its address; the caller closes it, then removes it. */
export async function freshDatabase(
  dialect: DialectName,
): Promise<{ database: Database; url: string; remove(): Promise<void> }> {
  return dialect === 'sqlite' ? freshSqlite() : freshPostgres();
}

async function freshSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-'));
  const url = join(folder, 'test.db');
  const database = openDatabase(url);
  await migrate(database.db, 'sqlite');
  return { database, url, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function freshPostgres() {
  const server = inject('postgresUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(server, `create database ${name} template pacesetter_template`);
  const url = withDatabase(server, name);
  return {
    database: openDatabase(url),
    url,
    remove: () => asAdmin(server, `drop database ${name} with (force)`),
  };
}

async function asAdmin(server: string, statement: string) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
