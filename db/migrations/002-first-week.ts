import { type Kysely, sql } from 'kysely';

/** The first week of a team: going live, time off, deputies, feedback, the coaching reminder, cards looked at first. */
export async function firstWeek(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  const person = (column: string) =>
    `foreign key (workspace_id, ${column}) references person (workspace_id, id)`;
  const team = 'foreign key (workspace_id, team_id) references team (workspace_id, id)';
  const days = 'first_day text not null, end_day text not null, check (end_day > first_day)';
  const recorded = `recorded_by text, recorded_at ${int} not null, cancelled_at ${int}`;

  return [
    'alter table workspace add column installer_id text',
    `alter table person add column without_slack ${int} not null default 0 check (without_slack in (0, 1))`,
    'alter table person add column merged_into text',
    'alter table alias add column first_person_id text',
    table(
      'team_launch',
      `team_id text not null, live_on text not null, live_at ${int} not null, launched_by text,
       primary key (workspace_id, team_id), ${team}`,
    ),
    // Teams whose cards have been posted so far go on as they are.
    `insert into team_launch (workspace_id, team_id, live_on, live_at)
       select schedule.workspace_id, schedule.team_id, ${createdOn(dialect)}, team.created_at
       from scorecard_schedule as schedule
       join team on team.workspace_id = schedule.workspace_id and team.id = schedule.team_id
       where exists (select 1 from team_setting as setting
         where setting.workspace_id = team.workspace_id and setting.team_id = team.id
           and setting.valid_to is null and setting.channel_id is not null)`,
    table(
      'scorecard_review',
      `team_id text not null, week text not null,
       state text not null check (state in ('asked', 'posted', 'held')), asked_at ${int} not null, decided_by text,
       decided_at ${int}, primary key (workspace_id, team_id, week), ${team}`,
    ),
    table(
      'time_off',
      `id text not null, person_id text not null,
       source text not null check (source in ('slack', 'import', 'cli')), ${recorded}, ${days},
       primary key (workspace_id, id), ${person('person_id')}`,
    ),
    'create index time_off_person on time_off (workspace_id, person_id, end_day)',
    table(
      'deputy',
      `id text not null, manager_id text not null, deputy_id text not null, ${recorded}, ${days},
       check (manager_id <> deputy_id), primary key (workspace_id, id), ${person('manager_id')},
       ${person('deputy_id')}`,
    ),
    'create index deputy_manager on deputy (workspace_id, manager_id, end_day)',
    'create index deputy_deputy on deputy (workspace_id, deputy_id, end_day)',
    table(
      'feedback',
      `id text not null, giver_id text not null, receiver_id text not null,
       kind text not null check (kind in ('strength', 'improve')), situation text not null, behaviour text not null,
       impact text not null, next_step text, given_at ${int} not null, waits_until ${int}, opened_at ${int},
       thanked_at ${int},
       check (giver_id <> receiver_id), primary key (workspace_id, id), ${person('giver_id')},
       ${person('receiver_id')}`,
    ),
    'create index feedback_receiver on feedback (workspace_id, receiver_id, given_at)',
    'create index feedback_giver on feedback (workspace_id, giver_id, receiver_id, given_at)',
    table(
      'nudge_decision',
      `id text not null, recipient_id text not null, trigger_key text not null, subject_id text not null,
       batch text not null, outcome text not null check (outcome in ('sent', 'suppressed')), reason text not null,
       detail text not null, decided_at ${int} not null, primary key (workspace_id, id),
       unique (workspace_id, recipient_id, batch, trigger_key, subject_id), ${person('recipient_id')},
       ${person('subject_id')}`,
    ),
    table(
      'nudge_snooze',
      `recipient_id text not null, trigger_key text not null, subject_id text not null, until_day text not null,
       recorded_at ${int} not null, primary key (workspace_id, recipient_id, trigger_key, subject_id),
       ${person('recipient_id')}, ${person('subject_id')}`,
    ),
  ];
}

/** The day the team was made, as text. */
function createdOn(dialect: 'sqlite' | 'postgres') {
  return dialect === 'sqlite'
    ? "strftime('%Y-%m-%d', team.created_at / 1000, 'unixepoch')"
    : "to_char(to_timestamp(team.created_at / 1000.0) at time zone 'UTC', 'YYYY-MM-DD')";
}
