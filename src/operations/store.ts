import { sql } from 'kysely';
import { isPostgres, type Reader } from '../database/open.ts';

/** The file of a SQLite database; null on PostgreSQL and for one in memory. */
export async function databaseFile(db: Reader): Promise<string | null> {
  if (isPostgres(db)) return null;
  const { rows } = await sql<{ file: string }>`
    select file from pragma_database_list where name = 'main'`.execute(db);
  return rows[0]?.file || null;
}

/** Whether there is anything in the database yet. */
export async function hasTables(db: Reader): Promise<boolean> {
  return (await db.introspection.getTables()).length > 0;
}

/** The last instant (machine time) at which one of these jobs was done, in any workspace; null: never. */
export async function lastRunOf(db: Reader, jobs: readonly string[]): Promise<Date | null> {
  const row = await db
    .selectFrom('job_run')
    .select((eb) => eb.fn.max('finished_at').as('at'))
    .where('job', 'in', jobs)
    .executeTakeFirst();
  return row?.at ? new Date(row.at) : null;
}

/** Whether these are our tables, of whatever release. */
export async function isPacesetters(db: Reader): Promise<boolean> {
  const names = (await db.introspection.getTables()).map(({ name }) => name);
  return ['workspace', 'person', 'delivery'].every((name) => names.includes(name));
}

/** When something was last changed; null when nothing ever was. */
export async function lastChangeAt(db: Reader): Promise<Date | null> {
  const row = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.max('at').as('at'))
    .executeTakeFirst();
  return row?.at ? new Date(row.at) : null;
}

/** On PostgreSQL: how many bots have their session open on this database (see the outbox's lock). */
export async function botSessions(db: Reader): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from pg_stat_activity
    where datname = current_database() and application_name like 'pacesetter outbox %'`.execute(db);
  return rows[0]?.count ?? 0;
}

/** SQLite's own quick check: 'ok', or the first fault it found, on one line. Reads the whole file. */
export async function quickCheck(db: Reader): Promise<string> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  return rows[0]?.quick_check.replace(/\s+/g, ' ') ?? 'no answer';
}

/** When the first workspace was set up; null when there is none. */
export async function firstWorkspaceAt(db: Reader): Promise<Date | null> {
  const row = await db
    .selectFrom('workspace')
    .select((eb) => eb.fn.min('created_at').as('at'))
    .executeTakeFirst();
  return row?.at ? new Date(row.at) : null;
}
