import { sql } from 'kysely';
import { isPostgres, type Reader } from '../../src/database/open.ts';

/** Every row of every table of a database, as text by table: equal texts, equal contents. */
export async function rowsByTable(db: Reader): Promise<Record<string, string[]>> {
  const list = isPostgres(db)
    ? sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`
    : sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`;
  const contents: Record<string, string[]> = {};
  for (const { name } of (await list.execute(db)).rows) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    contents[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return contents;
}

/** The same as one text. */
export async function everyRow(db: Reader): Promise<string> {
  return JSON.stringify(
    Object.entries(await rowsByTable(db)).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
