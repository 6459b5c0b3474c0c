import { sql } from 'kysely';
import { isPostgres, type Reader } from './open.ts';

/**
 * What was deleted leaves SQLite's files: with `secure_delete` it is overwritten in the file, and its copy in the journal goes
 * with this (reliability.md §3.6). While somebody still reads the old state it stays until they are done and this is asked
 * again. PostgreSQL forgets by its own vacuum.
 */
export async function forgetDeleted(db: Reader): Promise<void> {
  if (!isPostgres(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
