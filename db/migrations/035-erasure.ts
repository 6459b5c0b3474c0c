import { type Kysely, sql } from 'kysely';

/** Since when nothing of a person but their numbers is kept. */
export async function erasure(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  await sql.raw(`alter table person add column erased_at ${int}`).execute(db);
}
