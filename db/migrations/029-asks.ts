import { type Kysely, sql } from 'kysely';

/** What people ask of their managers, and plans between the two for getting better at something. */
export async function asksAndPlans(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const refers = (column: string, to: string) =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;
  const pair = `${refers('person_id', 'person')}, ${refers('manager_id', 'person')}`;
  return [
    `create table ask (
       workspace_id text not null references workspace (id), id text not null,
       asker_id text not null, manager_id text not null, text text not null,
       asked_at ${int} not null, told_at ${int},
       answer text check (answer in ('done', 'by', 'no', 'talk')), reason text, due_on text,
       answered_by text, answered_at ${int}, taken_back_at ${int},
       primary key (workspace_id, id), ${refers('asker_id', 'person')}, ${refers('manager_id', 'person')},
       ${refers('answered_by', 'person')})${strict}`,
    'create index ask_asker on ask (workspace_id, asker_id, asked_at)',
    'create index ask_manager on ask (workspace_id, manager_id, asked_at)',
    // The job asks across a workspace for what nobody was told of yet, and for what is open.
    `create index ask_open on ask (workspace_id, manager_id)
       where answered_at is null and taken_back_at is null`,
    `create table improvement_plan (
       workspace_id text not null references workspace (id), id text not null,
       person_id text not null, manager_id text not null,
       state text not null check (state in ('offered', 'running', 'ended', 'dropped')),
       outcome text check (outcome in ('achieved', 'not_achieved', 'stopped')),
       offered_at ${int} not null, ended_at ${int}, shared_with text,
       primary key (workspace_id, id), ${pair}, ${refers('shared_with', 'person')})${strict}`,
    'create index improvement_plan_person on improvement_plan (workspace_id, person_id)',
    'create index improvement_plan_manager on improvement_plan (workspace_id, manager_id)',
    'create index improvement_plan_shared on improvement_plan (workspace_id, shared_with)',
    `create table improvement_version (
       workspace_id text not null references workspace (id), plan_id text not null, version ${int} not null,
       person_id text not null, manager_id text not null, author_id text not null,
       purpose text not null, support text not null, goals text not null,
       start_on text not null, end_on text not null, every_days ${int} not null check (every_days in (7, 14)),
       comment text, written_at ${int} not null, person_agreed_at ${int}, manager_agreed_at ${int},
       primary key (workspace_id, plan_id, version), ${refers('plan_id', 'improvement_plan')}, ${pair},
       ${refers('author_id', 'person')})${strict}`,
    'create index improvement_version_person on improvement_version (workspace_id, person_id)',
    'create index improvement_version_manager on improvement_version (workspace_id, manager_id)',
    `create table improvement_word (
       workspace_id text not null references workspace (id), plan_id text not null, check_on text not null,
       author_id text not null, person_id text not null, manager_id text not null,
       text text not null, written_at ${int} not null,
       primary key (workspace_id, plan_id, check_on, author_id), ${refers('plan_id', 'improvement_plan')},
       ${pair}, ${refers('author_id', 'person')})${strict}`,
    'create index improvement_word_person on improvement_word (workspace_id, person_id)',
    'create index improvement_word_manager on improvement_word (workspace_id, manager_id)',
  ];
}
