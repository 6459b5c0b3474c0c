import { type Kysely, sql } from 'kysely';

/** 1:1s of a manager and somebody who reports to them: when they meet, what about, and what they wrote down. */
export async function oneOnOnes(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
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
  const pair = `manager_id text not null, report_id text not null`;
  const people = `${refers('manager_id', 'person')}, ${refers('report_id', 'person')}`;

  return [
    table(
      'one_on_one',
      `id text not null, ${pair}, weekday ${int} not null check (weekday between 1 and 7),
       time text not null, every_weeks ${int} not null check (every_weeks in (1, 2, 4)),
       minutes ${int} not null, first_on text not null, arranged_by text not null, arranged_at ${int} not null,
       ended_at ${int}, ended_why text check (ended_why in ('rearranged', 'stopped', 'manager', 'left')),
       primary key (workspace_id, id), ${people}, ${refers('arranged_by', 'person')}`,
    ),
    // Two who meet have one rhythm at a time.
    `create unique index one_on_one_open on one_on_one (workspace_id, manager_id, report_id)
     where ended_at is null`,
    'create index one_on_one_report on one_on_one (workspace_id, report_id)',
    table(
      'one_on_one_session',
      `id text not null, one_on_one_id text not null, ${pair}, slot_on text not null,
       starts_on text not null, starts_at ${int} not null,
       state text not null check (state in ('planned', 'held', 'excused', 'missed', 'dropped')),
       settled_at ${int}, settled_by text, moved_at ${int}, moved_by text,
       excused_for text check (excused_for in ('manager', 'report', 'other')), excuse text,
       notes text not null default '', noted_at ${int}, noted_by text,
       primary key (workspace_id, id), ${refers('one_on_one_id', 'one_on_one')}, ${people},
       ${refers('settled_by', 'person')}, ${refers('moved_by', 'person')}, ${refers('noted_by', 'person')}`,
    ),
    `create unique index one_on_one_session_slot on one_on_one_session (workspace_id, one_on_one_id, slot_on)`,
    `create index one_on_one_session_pair on one_on_one_session (workspace_id, manager_id, report_id, starts_on)`,
    'create index one_on_one_session_report on one_on_one_session (workspace_id, report_id, starts_on)',
    `create index one_on_one_session_planned on one_on_one_session (workspace_id, starts_at)
     where state = 'planned'`,
    table(
      'one_on_one_own_note',
      `session_id text not null, author_id text not null, note text not null, written_at ${int} not null,
       primary key (workspace_id, session_id, author_id), ${refers('session_id', 'one_on_one_session')},
       ${refers('author_id', 'person')}`,
    ),
    table(
      'one_on_one_item',
      `id text not null, ${pair}, author_id text not null, text text not null, link text,
       tag text check (tag in ('todo', 'discuss', 'help')), added_at ${int} not null,
       done_at ${int}, done_by text,
       primary key (workspace_id, id), ${people}, ${refers('author_id', 'person')}, ${refers('done_by', 'person')}`,
    ),
    'create index one_on_one_item_pair on one_on_one_item (workspace_id, manager_id, report_id)',
    'create index one_on_one_item_report on one_on_one_item (workspace_id, report_id)',
  ];
}
