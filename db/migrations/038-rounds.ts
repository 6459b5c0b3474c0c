import { type Kysely, sql } from 'kysely';

/** Rounds of 360 feedback: who is asked about whom, and the sealed box in which their answers lie until the end. */
export async function rounds(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
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
      'round',
      `id text not null, subject_id text not null, manager_id text, opened_by text not null,
       state text not null check (state in ('offered', 'running', 'closed', 'declined', 'called_off')),
       ends_on text not null, closes_at ${int} not null, offered_at ${int} not null, started_at ${int},
       ended_at ${int}, result text,
       primary key (workspace_id, id), ${refers('subject_id', 'person')}, ${refers('manager_id', 'person')},
       ${refers('opened_by', 'person')}`,
    ),
    `create unique index round_open on round (workspace_id, subject_id) where state in ('offered', 'running')`,
    'create index round_subject on round (workspace_id, subject_id)',
    'create index round_manager on round (workspace_id, manager_id)',
    // Whether somebody answered stands nowhere here.
    table(
      'round_asked',
      `id text not null, round_id text not null, subject_id text not null, person_id text not null,
       part text not null check (part in ('self', 'manager', 'peers', 'reports')),
       primary key (workspace_id, id), ${refers('round_id', 'round')}, ${refers('subject_id', 'person')},
       ${refers('person_id', 'person')}`,
    ),
    'create unique index round_asked_once on round_asked (workspace_id, round_id, person_id)',
    'create index round_asked_person on round_asked (workspace_id, person_id)',
    // One row a round, written anew with every answer: there is no order of rows from which to learn anything.
    table(
      'round_box',
      `round_id text not null, subject_id text not null, sealed text not null,
       primary key (workspace_id, round_id), ${refers('round_id', 'round')}, ${refers('subject_id', 'person')}`,
    ),
  ];
}
