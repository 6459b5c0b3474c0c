import { type Kysely, sql } from 'kysely';

/** What kind of number a goal aims at, with what it needs besides; steps of a goal that has no number. */
export async function targetTypes(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

const TYPES = `'cumulative', 'budget', 'at_least', 'at_most', 'range', 'increase_to', 'decrease_to', 'binary', 'milestone'`;

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const aims = (table: string) => [
    // What was set before adds up.
    `alter table ${table} add column type text not null default 'cumulative' check (type in (${TYPES}))`,
    `alter table ${table} add column start_value ${int}`,
    `alter table ${table} add column upper ${int}`,
  ];
  return [
    'alter table goal add column title text',
    ...aims('goal_version'),
    ...aims('goal_proposal'),
    `alter table goal_proposal add column other_upper ${int}`,
    ...aims('goal_result'),
    `alter table goal_result add column k ${int}`,
    `alter table goal_result add column n ${int}`,
    `create table goal_step (
       workspace_id text not null references workspace (id), goal_id text not null, position ${int} not null,
       title text not null, weight ${int} not null check (weight > 0), due text not null, done_on text, done_by text,
       created_at ${int} not null,
       primary key (workspace_id, goal_id, position),
       check ((done_on is null) = (done_by is null)),
       foreign key (workspace_id, goal_id) references goal (workspace_id, id),
       foreign key (workspace_id, done_by) references person (workspace_id, id)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
  ];
}
