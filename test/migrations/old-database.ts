import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { migrate } from '../../src/database/migrate.ts';
import { type DialectName, openDatabase } from '../../src/database/open.ts';
import { withDatabase } from '../support/global-setup.ts';

const FOLDER = 'test/migrations/fixtures';

/** The releases whose database is kept, each named after its last migration. */
export const releases = readdirSync(FOLDER).map((file) => basename(file, '.sql'));

/** A database as a release left it, on either dialect; gone after the test. Returns its address. */
export async function oldDatabase(release: string, dialect: DialectName): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-old-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'old.db');
  const db = new SqliteDatabase(file);
  db.exec(readFileSync(join(FOLDER, `${release}.sql`), 'utf8'));
  const url = dialect === 'sqlite' ? file : await onPostgres(release, db);
  db.close();
  return url;
}

/** The migrations a release had. */
export function migrationsUntil(release: string) {
  const names = Object.keys(migrations);
  const known = names.slice(0, names.indexOf(release) + 1);
  return Object.fromEntries(Object.entries(migrations).filter(([name]) => known.includes(name)));
}

/** The same rows in a PostgreSQL database of that release. */
async function onPostgres(release: string, source: SqliteDatabase.Database): Promise<string> {
  const server = inject('postgresUrl');
  const name = `old_${randomUUID().replaceAll('-', '')}`;
  await run(server, (client) => client.query(`create database ${name}`));
  onTestFinished(() => run(server, (client) => client.query(`drop database ${name} with (force)`)));
  const url = withDatabase(server, name);
  const { db, dialect, close } = openDatabase(url);
  await migrate(db, dialect, migrationsUntil(release));
  await close();
  await run(url, (client) => copyRows(source, client));
  return url;
}

async function copyRows(source: SqliteDatabase.Database, client: pg.Client) {
  // Parents may come after children.
  await client.query('set session_replication_role = replica');
  const tables = source
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'table' and name not like 'kysely%'",
    )
    .all();
  for (const { name } of tables) {
    const rows = source.prepare<[], Record<string, unknown>>(`select * from "${name}"`).all();
    for (const row of rows) {
      const columns = Object.keys(row);
      const places = columns.map((_, n) => `$${n + 1}`).join(', ');
      await client.query(
        `insert into "${name}" (${columns.join(', ')}) values (${places})`,
        Object.values(row),
      );
    }
  }
}

async function run(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client);
  await client.end();
}
