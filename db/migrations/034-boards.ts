import { type Kysely, sql } from 'kysely';

/** Which measures a team wants to see on its card, and that a request for feedback was withdrawn. */
export async function boards(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  // Null: the five to seven that matter most each week, as before.
  await sql`alter table scorecard_schedule add column measures text`.execute(db);
  const int = dialect === 'sqlite' ? sql`integer` : sql`bigint`;
  await sql`alter table feedback_request add column withdrawn_at ${int}`.execute(db);
}
