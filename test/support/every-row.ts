import { sql } from 'kysely';
import type { Reader } from '../../src/database/open.ts';

/** Every row of every table of a SQLite database, as one text: equal texts, equal contents. */
export async function everyRow(db: Reader): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`.execute(
    db,
  );
  const contents: unknown[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    contents.push([name, rows]);
  }
  return JSON.stringify(contents);
}
