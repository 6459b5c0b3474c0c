import { type Kysely, sql } from 'kysely';

/** What a gate asks to be seen, which role-plays were put forward for one, and that points were corrected. */
export async function gateProofs(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  for (const statement of [
    "alter table onboarding_task add column proofs text not null default '[]'",
    `alter table roleplay add column put_forward_at ${int}`,
    `alter table roleplay add column corrected_at ${int}`,
  ]) {
    await sql.raw(statement).execute(db);
  }
}
