import { type Kysely, sql } from 'kysely';

/** What people reached, what is posted of it, what teams and people say of that, and channels that another company reads. */
export async function wins(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
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
  const flag = (column: string) => `${column} ${int} not null check (${column} in (0, 1))`;

  return [
    table(
      'win',
      `id text not null, person_id text not null,
       kind text not null check (kind in ('goal_reached', 'goal_near', 'personal_best')),
       about text not null, kpi text not null, goal_id text, currency text, period text not null,
       found_on text not null, found_at ${int} not null,
       state text not null check (state in ('asked', 'kept', 'posted', 'taken_back')),
       answered_at ${int}, text text not null, team_id text, removed_at ${int},
       primary key (workspace_id, id), ${refers('person_id', 'person')}, ${refers('goal_id', 'goal')},
       ${refers('team_id', 'team')}`,
    ),
    // However often a number falls and rises again, it is asked about once.
    'create unique index win_once on win (workspace_id, person_id, kind, about, period)',
    'create index win_found on win (workspace_id, person_id, found_on)',
    "create index win_to_remove on win (answered_at) where state = 'taken_back' and removed_at is null",
    table(
      'team_win_setting',
      `team_id text not null, ${flag('deals_on')}, deals_since ${int}, deal_minimum ${int} not null,
       currency text not null, deals_a_day ${int} not null, ${flag('records_on')},
       changed_by text, changed_at ${int} not null,
       primary key (workspace_id, team_id), ${refers('team_id', 'team')}, ${refers('changed_by', 'person')}`,
    ),
    table(
      'deal_post',
      `deal_id text not null, team_id text not null, post_on text not null, post_at ${int} not null,
       ${flag('is_gathered')}, noticed_at ${int} not null,
       primary key (workspace_id, deal_id), ${refers('deal_id', 'deal')}, ${refers('team_id', 'team')}`,
    ),
    'create index deal_post_team on deal_post (workspace_id, team_id, post_on)',
    table(
      'win_naming',
      `person_id text not null, ${flag('is_named')}, set_at ${int} not null,
       primary key (workspace_id, person_id), ${refers('person_id', 'person')}`,
    ),
    table(
      'shared_channel',
      `team_id text not null, channel_id text not null, allowed_by text not null, allowed_at ${int} not null,
       primary key (workspace_id, team_id, channel_id), ${refers('team_id', 'team')},
       ${refers('allowed_by', 'person')}`,
    ),
  ];
}
