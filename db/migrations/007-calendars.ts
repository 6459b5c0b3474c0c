import { type Kysely, sql } from 'kysely';

/** Days off from calendar files: which entry of which calendar gave which days, and when it stopped saying so. */
export async function calendars(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  return [
    `create table calendar_time_off (
       workspace_id text not null references workspace (id), id text not null,
       calendar text not null, uid text not null, occurrence text not null, person_id text not null,
       first_day text not null, end_day text not null, halves ${int} not null check (halves in (1, 2, 3)),
       time_off_id text, recorded_at ${int} not null, gone_at ${int}, check (first_day < end_day),
       primary key (workspace_id, id),
       foreign key (workspace_id, person_id) references person (workspace_id, id),
       foreign key (workspace_id, time_off_id) references time_off (workspace_id, id)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
    'create index calendar_time_off_entry on calendar_time_off (workspace_id, calendar, uid)',
    'create index calendar_time_off_person on calendar_time_off (workspace_id, person_id)',
  ];
}
