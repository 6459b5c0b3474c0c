import { type Kysely, sql } from 'kysely';

/** What a team's card does on a public holiday, and how reps rate the coaching they get, without their names. */
export async function rhythm(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  // Without a rowid rows lie in the order of their random keys, and nothing tells which came first.
  const unordered = dialect === 'sqlite' ? ' strict, without rowid' : '';
  return [
    `alter table scorecard_schedule add column on_holiday text not null default 'next_day'
       check (on_holiday in ('next_day', 'post'))`,
    'alter table scorecard_schedule add column next_date text',
    `create table coaching_rating (
       workspace_id text not null references workspace (id), manager_id text not null, quarter text not null,
       pseudonym text not null, value ${int} not null check (value between 1 and 5),
       primary key (workspace_id, manager_id, quarter, pseudonym),
       foreign key (workspace_id, manager_id) references person (workspace_id, id))${unordered}`,
    `create table coaching_result (
       workspace_id text not null references workspace (id), manager_id text not null, quarter text not null,
       quarter_end text not null, answers ${int} not null check (answers >= 5),
       half_points ${int} not null check (half_points between 3 and 9),
       primary key (workspace_id, manager_id, quarter),
       foreign key (workspace_id, manager_id) references person (workspace_id, id))${strict}`,
  ];
}
