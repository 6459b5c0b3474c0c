import { type Kysely, sql } from 'kysely';

/** What a person wants to hear of, and when; which sales role they have. */
export async function settingsAndRoles(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  return [
    `create table message_setting (
       workspace_id text not null references workspace (id), person_id text not null,
       quiet_from text, quiet_until text, switched_off text not null, set_at ${int} not null,
       primary key (workspace_id, person_id),
       foreign key (workspace_id, person_id) references person (workspace_id, id),
       check ((quiet_from is null) = (quiet_until is null))
     )${strict}`,
    `create table sales_role (
       workspace_id text not null references workspace (id), id text not null, person_id text not null,
       name text not null, valid_from text not null, valid_to text, recorded_at ${int} not null,
       primary key (workspace_id, id),
       foreign key (workspace_id, person_id) references person (workspace_id, id)
     )${strict}`,
    'create unique index sales_role_start on sales_role (workspace_id, person_id, valid_from)',
    'create unique index sales_role_open on sales_role (workspace_id, person_id) where valid_to is null',
  ];
}
