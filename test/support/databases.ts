import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, inject } from 'vitest';
import { type Database, type DialectName, openDatabase } from '../../src/database/open.ts';
import { withDatabase } from './global-setup.ts';
import { copyMigrated } from './template.ts';

/** Opens an empty, migrated database of the dialect under test; closed and removed (or emptied) after each test. */
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
  await copyMigrated(url);
  return {
    database: openDatabase(url),
    url,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Databases of this process that were used and emptied: emptying one is twenty times as fast as making one. */
const emptied: string[] = [];

async function freshPostgres() {
  const server = inject('postgresUrl');
  const name = emptied.pop() ?? (await createPostgres(server));
  const url = withDatabase(server, name);
  const remove = async () => {
    await emptyPostgres(url);
    emptied.push(name);
  };
  return { database: openDatabase(url), url, remove };
}

async function createPostgres(server: string): Promise<string> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create database ${name} template pacesetter_template`);
  return name;
}

/** Ends what is still connected, then deletes every row, foreign keys left aside. */
async function emptyPostgres(url: string) {
  await run(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();
     set session_replication_role = replica;
     do $$ declare name text; begin
       for name in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%' loop
         execute format('delete from %I', name);
       end loop;
     end $$`,
  );
}

async function run(url: string, statements: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statements);
  await client.end();
}
