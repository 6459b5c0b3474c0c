import { type Kysely, sql } from 'kysely';

/** What people thank each other for, what the company values, and for whom praise is paused. */
export async function praise(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), id text not null, ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  const refers = (column: string, to: string) =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;

  return [
    table(
      'company_value',
      `name text not null, line text not null, created_at ${int} not null,
       primary key (workspace_id, id)`,
    ),
    // Several who are thanked in one go are as many rows of one given_id.
    table(
      'praise',
      `given_id text not null, giver_id text not null, receiver_id text not null, text text not null,
       text_key text not null, value text, team_id text, link text, given_on text not null,
       given_at ${int} not null, thanked_at ${int}, taken_back_at ${int}, removed_at ${int},
       primary key (workspace_id, id), ${refers('giver_id', 'person')}, ${refers('receiver_id', 'person')}, ${refers('team_id', 'team')}`,
    ),
    // Without a person it is paused for everybody.
    table(
      'praise_pause',
      `person_id text, reason text not null, paused_by text not null, paused_at ${int} not null, ended_at ${int},
       primary key (workspace_id, id), ${refers('person_id', 'person')}, ${refers('paused_by', 'person')}`,
    ),
    'create index praise_given on praise (workspace_id, given_id)',
    'create index praise_giver on praise (workspace_id, giver_id, given_at)',
    'create index praise_receiver on praise (workspace_id, receiver_id, given_at)',
    'create index praise_team on praise (workspace_id, team_id, given_on)',
    // What may still stand in Slack though it was taken back: looked for every minute, and hardly ever there.
    `create index praise_to_remove on praise (taken_back_at) where taken_back_at is not null and removed_at is null`,
  ];
}
