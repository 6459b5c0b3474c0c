import { type Kysely, sql } from 'kysely';

/** A fair clock: public holidays by region, what a company says of them, half days off. */
export async function fairClock(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  return [
    'alter table workspace add column holidays text',
    'alter table team_setting add column holidays text',
    `alter table time_off add column halves ${int} not null default 3 check (halves in (1, 2, 3))`,
    `create table holiday_override (
       workspace_id text not null references workspace (id), region text not null, date text not null,
       halves ${int} not null check (halves in (0, 1, 2, 3)), name text,
       recorded_by text, recorded_at ${int} not null, primary key (workspace_id, region, date)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
    'create index holiday_override_date on holiday_override (workspace_id, date)',
  ];
}
