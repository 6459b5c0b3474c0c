import { type Kysely, sql } from 'kysely';

/** Who is left out of leaderboards, competitions with who takes part and what came of them, and prizes. */
export async function competitions(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
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
      'leaderboard_setting',
      `figures_only ${int} not null, set_by text not null, set_at ${int} not null,
       primary key (workspace_id), ${refers('set_by', 'person')}`,
    ),
    // Nobody else reads it: whoever is left out is simply not there.
    table(
      'leaderboard_opt_out',
      `person_id text not null, opted_out_at ${int} not null,
       primary key (workspace_id, person_id), ${refers('person_id', 'person')}`,
    ),
    table(
      'competition',
      `id text not null, name text not null, team_ids text not null, roles text not null, mode text not null,
       counted text not null, quality text, quality_bar ${int}, minimum ${int} not null,
       first_day text not null, end_day text not null, channel_id text not null,
       prize text, prize_rule text not null, is_hidden ${int} not null,
       created_by text not null, created_at ${int} not null,
       starts_at ${int} not null, freezes_at ${int} not null, looks_back_at ${int} not null,
       started_at ${int}, ended_at ${int}, looked_back_at ${int},
       cancelled_at ${int}, cancelled_by text, cancelled_why text,
       primary key (workspace_id, id), ${refers('created_by', 'person')}, ${refers('cancelled_by', 'person')}`,
    ),
    // Who takes part, frozen at the start with everybody's own goals (JSON, thousandths).
    table(
      'competition_entry',
      `competition_id text not null, person_id text not null, targets text not null,
       primary key (workspace_id, competition_id, person_id),
       ${refers('competition_id', 'competition')}, ${refers('person_id', 'person')}`,
    ),
    // Round 1 is the frozen result; each later one a correction.
    table(
      'competition_result',
      `competition_id text not null, round ${int} not null, person_id text not null, amounts text not null,
       quality_k ${int}, quality_n ${int}, place ${int}, is_winner ${int} not null,
       recorded_at ${int} not null, recorded_by text,
       primary key (workspace_id, competition_id, round, person_id),
       ${refers('competition_id', 'competition')}, ${refers('person_id', 'person')}, ${refers('recorded_by', 'person')}`,
    ),
    table(
      'prize',
      `id text not null, competition_id text not null, person_id text not null, promised_by text not null,
       promised_at ${int} not null, granted_at ${int}, granted_by text, handed_over_at ${int}, handed_over_by text,
       withdrawn_at ${int},
       primary key (workspace_id, id), ${refers('competition_id', 'competition')}, ${refers('person_id', 'person')},
       ${refers('promised_by', 'person')}, ${refers('granted_by', 'person')}, ${refers('handed_over_by', 'person')}`,
    ),
    'create index competition_entry_person on competition_entry (workspace_id, person_id)',
    'create index prize_person on prize (workspace_id, person_id)',
    'create index prize_promised on prize (workspace_id, promised_by)',
    // What is still to come of them: looked for every minute across workspaces.
    'create index competition_open on competition (starts_at) where looked_back_at is null and cancelled_at is null',
  ];
}
