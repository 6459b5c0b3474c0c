import { type Kysely, sql } from 'kysely';

/** How much of a whole, practised person's work somebody does; how joiners and leavers are counted. */
export async function capacity(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const dated = (name: string, columns: string) => [
    `create table ${name} (
       workspace_id text not null references workspace (id), id text not null, person_id text not null, ${columns},
       valid_from text not null, valid_to text, recorded_at ${int} not null,
       primary key (workspace_id, id),
       foreign key (workspace_id, person_id) references person (workspace_id, id)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
    `create unique index ${name}_start on ${name} (workspace_id, person_id, valid_from)`,
    `create unique index ${name}_open on ${name} (workspace_id, person_id) where valid_to is null`,
  ];
  return [
    `alter table workspace add column service_policy text not null default 'working_days'
       check (service_policy in ('working_days', 'calendar_days', 'months'))`,
    ...dated('full_time_share', `percent ${int} not null check (percent between 1 and 99)`),
    ...dated('ramp', 'percents text not null'),
  ];
}
