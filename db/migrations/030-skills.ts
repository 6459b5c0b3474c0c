import { type Kysely, sql } from 'kysely';

/** What people are rated by, how they were rated, what is expected of a role, and who shared earlier ratings with whom. */
export async function skills(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const refers = (column: string, to: string) =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;
  return [
    `create table skill_rubric (
       workspace_id text not null references workspace (id), version ${int} not null, skills text not null,
       valid_from text not null, author_id text, recorded_at ${int} not null,
       primary key (workspace_id, version), ${refers('author_id', 'person')})${strict}`,
    // Without a source of its own (self, manager) a day has one word of each rater on each skill.
    `create table skill_rating (
       workspace_id text not null references workspace (id), id text not null, person_id text not null,
       rater_id text not null,
       source_kind text not null check (source_kind in ('self', 'manager', 'call_review', 'role_play')),
       source_id text not null, skill_key text not null, rubric_version ${int} not null,
       points ${int} not null check (points between 1 and 5), evidence text not null, rated_on text not null,
       open_on text not null, recorded_at ${int} not null,
       primary key (workspace_id, id), ${refers('person_id', 'person')}, ${refers('rater_id', 'person')})${strict}`,
    'create index skill_rating_person on skill_rating (workspace_id, person_id, rated_on)',
    'create index skill_rating_rater on skill_rating (workspace_id, rater_id, rated_on)',
    `create index skill_rating_source on skill_rating (workspace_id, source_id) where source_id <> ''`,
    `create table skill_expectation (
       workspace_id text not null references workspace (id), role_key text not null, version ${int} not null,
       role text not null, points text not null, author_id text, recorded_at ${int} not null,
       primary key (workspace_id, role_key, version), ${refers('author_id', 'person')})${strict}`,
    `create table skill_share (
       workspace_id text not null references workspace (id), person_id text not null, manager_id text not null,
       shared_at ${int} not null,
       primary key (workspace_id, person_id, manager_id), ${refers('person_id', 'person')},
       ${refers('manager_id', 'person')})${strict}`,
  ];
}
