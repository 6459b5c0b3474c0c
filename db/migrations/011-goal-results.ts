import { type Kysely, sql } from 'kysely';

/** What became of goals once their periods were over; what people say of them from week to week. */
export async function goalResults(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  return [
    // Round 1 closes a period; each one after it corrects the number.
    `create table goal_result (
       workspace_id text not null references workspace (id), goal_id text not null, period_start text not null,
       round ${int} not null check (round > 0), period_end text not null, period_key text not null,
       period_name text, version ${int} not null, agreed ${int} not null, target ${int} not null, share text,
       actual ${int} not null, currency text,
       outcome text not null check (outcome in ('met', 'missed', 'no_target')), recorded_at ${int} not null,
       primary key (workspace_id, goal_id, period_start, round),
       foreign key (workspace_id, goal_id, version) references goal_version (workspace_id, goal_id, version)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
    `create table goal_check_in (
       workspace_id text not null references workspace (id), goal_id text not null, week_start text not null,
       says text not null check (says in ('on_track', 'at_risk', 'off')), note text not null, said_at ${int} not null,
       primary key (workspace_id, goal_id, week_start),
       foreign key (workspace_id, goal_id) references goal (workspace_id, id)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
    'create index goal_result_end on goal_result (workspace_id, period_end)',
    // What came late is looked for every night.
    'create index fact_at on fact (workspace_id, recorded_at)',
  ];
}
