import { type Kysely, sql } from 'kysely';

/** Which measures a team wants to see on its card. */
export async function boards(db: Kysely<unknown>): Promise<void> {
  // Null: the five to seven that matter most each week, as before.
  await sql`alter table scorecard_schedule add column measures text`.execute(db);
}
