import { type Kysely, sql } from 'kysely';

/** Feedback by templates, with a link, answered, or taken back; and asking for it. */
export async function feedbackBothWays(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const refers = (column: string, to: string) =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;
  return [
    // What was there has the four fields of this template.
    `alter table feedback add column template text not null default 'sbi'
       check (template in ('sbi', 'coin', 'forward', 'free'))`,
    // Null: given before this was kept.
    `alter table feedback add column direction text check (direction in ('up', 'down', 'peer'))`,
    'alter table feedback add column link text',
    'alter table feedback add column reply text',
    `alter table feedback add column replied_at ${int}`,
    `alter table feedback add column taken_back_at ${int}`,
    `create table feedback_request (
       workspace_id text not null references workspace (id), id text not null,
       asker_id text not null, asked_id text not null, about_id text not null, topic text,
       asked_at ${int} not null, expires_at ${int} not null, declined_at ${int}, feedback_id text,
       primary key (workspace_id, id), ${refers('asker_id', 'person')}, ${refers('asked_id', 'person')},
       ${refers('about_id', 'person')}, ${refers('feedback_id', 'feedback')})${strict}`,
    'create index feedback_request_asker on feedback_request (workspace_id, asker_id, asked_at)',
    'create index feedback_request_asked on feedback_request (workspace_id, asked_id, asked_at)',
    'create index feedback_request_given on feedback_request (workspace_id, feedback_id)',
  ];
}
