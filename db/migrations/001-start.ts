import { type Kysely, sql } from 'kysely';

/** The first schema: people, ledger, deals, goals, scorecards, outbox. */
export async function start(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const flag = (name: string) => `${name} ${int} not null check (${name} in (0, 1))`;
  const table = (name: string, columns: string, suffix = '') =>
    `create table ${name} (${columns})${dialect === 'sqlite' ? ` strict${suffix}` : ''}`;
  const index = (name: string, on: string) => `create index ${name} on ${on}`;
  const uniqueIndex = (name: string, on: string) => `create unique index ${name} on ${on}`;
  /** No two rows of one subject may start together or both be open: a second writer fails instead of doubling. */
  const oneAtATime = (name: string, subject: string) => [
    uniqueIndex(`${name}_start`, `${name} (workspace_id, ${subject}, valid_from)`),
    uniqueIndex(`${name}_open`, `${name} (workspace_id, ${subject}) where valid_to is null`),
  ];
  const workspace = 'workspace_id text not null references workspace (id)';
  const person = (column: string) =>
    `foreign key (workspace_id, ${column}) references person (workspace_id, id)`;
  const team = (column: string) => `foreign key (workspace_id, ${column}) references team (workspace_id, id)`;
  const dated = (columns: string) => `${workspace}, id text not null, ${columns},
    valid_from text not null, valid_to text, recorded_at ${int} not null,
    primary key (workspace_id, id), check (valid_to is null or valid_to > valid_from)`;

  return [
    table(
      'workspace',
      `id text primary key not null, slack_team_id text unique, name text not null, zone text not null,
       locale text not null, currency text not null, created_at ${int} not null`,
    ),
    table(
      'person',
      `${workspace}, id text not null, name text not null, email text, ${flag('is_active')}, ${flag('is_guest')},
       slack_locale text, slack_zone text, locale text, started_on text, ended_on text, name_key text not null,
       created_at ${int} not null, primary key (workspace_id, id)`,
    ),
    index('person_name', 'person (workspace_id, name_key)'),
    table(
      'alias',
      `${workspace}, kind text not null check (kind in ('slack', 'email', 'crm')), value text not null,
       person_id text not null, primary key (workspace_id, kind, value), ${person('person_id')}`,
    ),
    index('alias_person', 'alias (workspace_id, person_id)'),
    uniqueIndex('alias_slack', "alias (workspace_id, person_id) where kind = 'slack'"),
    table(
      'team',
      `${workspace}, id text not null, name text not null, name_key text not null, created_at ${int} not null,
       primary key (workspace_id, id), unique (workspace_id, name_key)`,
    ),
    table(
      'membership',
      `${dated('person_id text not null, team_id text not null')}, ${person('person_id')}, ${team('team_id')}`,
    ),
    ...oneAtATime('membership', 'person_id'),
    index('membership_team', 'membership (workspace_id, team_id, valid_from)'),
    table(
      'reporting_line',
      `${dated('person_id text not null, manager_id text not null')}, ${person('person_id')},
       ${person('manager_id')}, check (person_id <> manager_id)`,
    ),
    ...oneAtATime('reporting_line', 'person_id'),
    index('reporting_line_manager', 'reporting_line (workspace_id, manager_id, valid_from)'),
    table(
      'role_grant',
      `${dated("person_id text not null, role text not null check (role in ('admin'))")}, ${person('person_id')}`,
    ),
    ...oneAtATime('role_grant', 'person_id'),
    table(
      'work_schedule',
      `${dated('person_id text not null, zone text not null, weekdays text not null')}, ${person('person_id')}`,
    ),
    ...oneAtATime('work_schedule', 'person_id'),
    table(
      'team_setting',
      `${dated('team_id text not null, channel_id text, zone text not null, locale text not null')}, ${team('team_id')}`,
    ),
    ...oneAtATime('team_setting', 'team_id'),
    index('team_setting_channel', 'team_setting (workspace_id, channel_id)'),
    table(
      'audit',
      `${workspace}, id text not null, at ${int} not null, actor_id text,
       source text not null check (source in ('slack', 'import', 'cli', 'job')), action text not null,
       subject_kind text not null, subject_id text not null, detail text not null, primary key (workspace_id, id)`,
    ),
    index('audit_subject', 'audit (workspace_id, subject_kind, subject_id, at)'),
    table(
      'receipt',
      `${workspace}, key text not null, received_at ${int} not null, primary key (workspace_id, key)`,
    ),
    index('receipt_age', 'receipt (received_at)'),
    table(
      'job_run',
      `${workspace}, job text not null, period text not null, finished_at ${int} not null,
       primary key (workspace_id, job, period)`,
    ),
    table(
      'fact',
      `${workspace}, id text not null, person_id text, team_id text, kpi text not null, date text not null,
       occurred_at ${int} not null, recorded_at ${int} not null, amount ${int} not null, count ${int} not null,
       currency text, distinct_key text, source_kind text not null, source_id text not null, reverses_id text,
       primary key (workspace_id, id),
       check ((person_id is null) <> (team_id is null)), ${person('person_id')}, ${team('team_id')},
       foreign key (workspace_id, reverses_id) references fact (workspace_id, id)`,
    ),
    index('fact_person', 'fact (workspace_id, person_id, kpi, date)'),
    index('fact_team', 'fact (workspace_id, team_id, kpi, date)'),
    index('fact_source', 'fact (workspace_id, source_kind, source_id)'),
    // Partial, so that "not a reversal" is never looked up by it: that is nearly every fact there is.
    'create unique index fact_reverses on fact (workspace_id, reverses_id) where reverses_id is not null',
    index('fact_recorded', 'fact (workspace_id, person_id, source_kind, recorded_at)'),
    table(
      'daily_total',
      `${workspace}, subject_id text not null, kpi text not null, date text not null, currency text not null,
       amount ${int} not null, count ${int} not null, primary key (workspace_id, subject_id, kpi, date, currency)`,
      ', without rowid',
    ),
    index('daily_total_date', 'daily_total (workspace_id, date, kpi, subject_id)'),
    table(
      'deal',
      `${workspace}, id text not null, external_id text not null, owner_id text not null, customer text, product text,
       deal_type text, stage text not null, status text not null check (status in ('open', 'won', 'lost')),
       amount ${int}, currency text not null, opened_on text, closed_on text, recorded_at ${int} not null,
       primary key (workspace_id, id), unique (workspace_id, external_id), ${person('owner_id')}`,
    ),
    index('deal_owner', 'deal (workspace_id, owner_id, status, closed_on)'),
    index('deal_closed', 'deal (workspace_id, status, closed_on)'),
    table(
      'deal_stage',
      `${workspace}, deal_id text not null, stage text not null, entered_on text not null, recorded_at ${int} not null,
       primary key (workspace_id, deal_id, stage), foreign key (workspace_id, deal_id) references deal (workspace_id, id)`,
    ),
    table(
      'goal',
      `${workspace}, id text not null, person_id text, team_id text, kpi text not null,
       period_kind text not null check (period_kind in ('week', 'month', 'quarter')), created_at ${int} not null,
       primary key (workspace_id, id), check ((person_id is null) <> (team_id is null)),
       unique (workspace_id, person_id, kpi, period_kind), unique (workspace_id, team_id, kpi, period_kind),
       ${person('person_id')}, ${team('team_id')}`,
    ),
    table(
      'goal_version',
      `${workspace}, goal_id text not null, version ${int} not null, valid_from text not null, valid_to text,
       target ${int}, currency text, author_id text, reason text not null, recorded_at ${int} not null,
       primary key (workspace_id, goal_id, version), check (valid_to is null or valid_to > valid_from),
       foreign key (workspace_id, goal_id) references goal (workspace_id, id), ${person('author_id')}`,
    ),
    table(
      'scorecard_schedule',
      `${workspace}, team_id text not null, weekday ${int} not null check (weekday between 1 and 7), time text not null,
       zone text not null,
       ${flag('is_on')}, next_run_at ${int} not null, primary key (workspace_id, team_id), ${team('team_id')}`,
    ),
    index('scorecard_schedule_due', 'scorecard_schedule (is_on, next_run_at)'),
    table(
      'scorecard_headline',
      `${workspace}, team_id text not null, week text not null, rule text not null,
       primary key (workspace_id, team_id, week), ${team('team_id')}`,
    ),
    table(
      'delivery',
      `${workspace}, id text not null, kind text not null, period text not null, target text not null,
       params text not null, parent_id text, position ${int} not null, due_at ${int} not null,
       expires_at ${int} not null,
       state text not null check (state in ('pending', 'sending', 'sent', 'unknown', 'failed', 'skipped')),
       owner text, claimed_at ${int}, next_at ${int} not null, attempt ${int} not null, channel text, thread_ts text,
       seen_ts text, slack_ts text, reason text, created_at ${int} not null, primary key (workspace_id, id),
       unique (workspace_id, kind, period, target), check (expires_at > due_at),
       check (state <> 'sending' or (owner is not null and channel is not null)),
       check (state <> 'sent' or slack_ts is not null),
       foreign key (workspace_id, parent_id) references delivery (workspace_id, id)`,
    ),
    index('delivery_due', 'delivery (state, due_at, position, id)'),
    index('delivery_unresolved', 'delivery (state, channel, parent_id, due_at, position)'),
    index('delivery_expiry', 'delivery (state, expires_at)'),
    index('delivery_parent', 'delivery (workspace_id, parent_id)'),
    index('delivery_channel', 'delivery (workspace_id, channel, slack_ts)'),
  ];
}
