import { type Kysely, sql } from 'kysely';

/** What the company wants and why, and which goals are part of it. */
export async function objectives(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  return [
    `create table objective (
       workspace_id text not null references workspace (id), id text not null, period_key text not null,
       starts_on text not null, ends_on text not null, created_at ${int} not null,
       closed_at ${int}, closed_by text, outcome text,
       primary key (workspace_id, id), check (ends_on > starts_on), check ((closed_at is null) = (outcome is null))
     )${strict}`,
    `create table objective_version (
       workspace_id text not null references workspace (id), objective_id text not null,
       version ${int} not null check (version > 0), about text not null, title text not null, why text not null,
       author_id text, recorded_at ${int} not null,
       primary key (workspace_id, objective_id, version),
       foreign key (workspace_id, objective_id) references objective (workspace_id, id)
     )${strict}`,
    `create table objective_number (
       workspace_id text not null references workspace (id), objective_id text not null, version ${int} not null,
       kpi text not null, place ${int} not null, target ${int}, currency text,
       primary key (workspace_id, objective_id, version, kpi),
       foreign key (workspace_id, objective_id, version)
         references objective_version (workspace_id, objective_id, version)
     )${strict}`,
    // Of several that cover a day, the highest version counts; one without a parent takes the goal out again.
    `create table goal_link (
       workspace_id text not null references workspace (id), goal_id text not null,
       version ${int} not null check (version > 0), valid_from text not null, valid_to text,
       objective_id text, objective_kpi text, parent_goal_id text, note text not null,
       author_id text, recorded_at ${int} not null,
       primary key (workspace_id, goal_id, version),
       foreign key (workspace_id, goal_id) references goal (workspace_id, id),
       foreign key (workspace_id, objective_id) references objective (workspace_id, id),
       foreign key (workspace_id, parent_goal_id) references goal (workspace_id, id),
       check (objective_id is null or parent_goal_id is null),
       check ((objective_id is null) = (objective_kpi is null)),
       check (valid_to is null or valid_to > valid_from)
     )${strict}`,
    'create index objective_end on objective (workspace_id, ends_on)',
    'create index goal_link_objective on goal_link (workspace_id, objective_id)',
    'create index goal_link_parent on goal_link (workspace_id, parent_goal_id)',
  ];
}
