import { type Kysely, sql } from 'kysely';

/** Who opened whose numbers: one row for each viewer, subject, kind and day. */
export async function openings(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const person = (column: string) =>
    `foreign key (workspace_id, ${column}) references person (workspace_id, id)`;
  const statements = [
    `create table opening (
       workspace_id text not null references workspace (id),
       subject_id text not null, viewer_id text not null, what text not null, day text not null,
       times ${int} not null check (times > 0), last_at ${int} not null,
       primary key (workspace_id, subject_id, viewer_id, what, day),
       ${person('subject_id')}, ${person('viewer_id')}, check (subject_id <> viewer_id)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
    'create index opening_viewer on opening (workspace_id, viewer_id)',
    'create index opening_day on opening (workspace_id, day)',
    // What somebody did is theirs to see, and must not read everybody's.
    'create index audit_actor on audit (workspace_id, actor_id, at)',
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
