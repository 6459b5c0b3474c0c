import { type Kysely, sql } from 'kysely';

/** How long a workspace keeps what people write, and the indexes by which a night finds what is over. */
export async function retention(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const statements = [
    `create table retention_setting (
       workspace_id text not null references workspace (id), words_years ${int} check (words_years between 1 and 3),
       set_at ${int} not null, primary key (workspace_id)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
    // The tables that grow fastest; the others are few rows for a night.
    'create index delivery_created on delivery (workspace_id, created_at)',
    'create index nudge_decision_decided on nudge_decision (workspace_id, decided_at)',
    'create index personal_nudge_decided on personal_nudge (workspace_id, decided_at)',
    'create index proactive_delivery_decided on proactive_delivery (workspace_id, decided_at)',
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
