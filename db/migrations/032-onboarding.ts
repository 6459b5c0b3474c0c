import { type Kysely, sql } from 'kysely';

/** Somebody's first 90 days: plans of a company's own with their versions, who goes through one, and its tasks. */
export async function onboarding(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  const refers = (column: string, to: string) =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;

  return [
    table(
      'onboarding_template',
      `id text not null, name text not null, locale text not null, starter text,
       version ${int} not null, created_by text not null, created_at ${int} not null, removed_at ${int},
       primary key (workspace_id, id), ${refers('created_by', 'person')}`,
    ),
    table(
      'onboarding_version',
      `template_id text not null, version ${int} not null, tasks text not null, author_id text not null,
       written_at ${int} not null,
       primary key (workspace_id, template_id, version), ${refers('template_id', 'onboarding_template')},
       ${refers('author_id', 'person')}`,
    ),
    // From ours (starter) or a company's own (template_id, version).
    table(
      'onboarding',
      `id text not null, person_id text not null, starter text, template_id text, version ${int},
       locale text not null, first_day text not null,
       buddy_id text, buddy_state text check (buddy_state in ('asked', 'agreed', 'declined')), buddy_asked_on text,
       state text not null check (state in ('running', 'done', 'ended')),
       started_by text not null, started_at ${int} not null, ended_by text, ended_at ${int},
       primary key (workspace_id, id), ${refers('person_id', 'person')}, ${refers('buddy_id', 'person')},
       ${refers('template_id', 'onboarding_template')}, ${refers('started_by', 'person')},
       ${refers('ended_by', 'person')}`,
    ),
    table(
      'onboarding_task',
      `onboarding_id text not null, key text not null, newcomer_id text not null, day ${int} not null,
       role text not null check (role in ('newcomer', 'buddy', 'manager')),
       title text not null, why text not null, done_when text not null, is_gate ${int} not null, link text,
       done_on text, due_then text, done_by text, done_at ${int}, evidence text not null default '',
       gate_state text check (gate_state in ('asked', 'passed', 'not_yet')),
       gate_reason text not null default '', gate_by text, gate_at ${int},
       primary key (workspace_id, onboarding_id, key), ${refers('onboarding_id', 'onboarding')},
       ${refers('newcomer_id', 'person')}, ${refers('done_by', 'person')}, ${refers('gate_by', 'person')}`,
    ),
    "create unique index onboarding_running on onboarding (workspace_id, person_id) where state = 'running'",
    'create index onboarding_buddy on onboarding (workspace_id, buddy_id)',
    'create index onboarding_task_newcomer on onboarding_task (workspace_id, newcomer_id)',
  ];
}
