import { type Kysely, sql } from 'kysely';

/**
 * Who moved a promise's date, so that the other hears of it; that a change of a plan was not taken; since when a status without
 * an end holds messages back.
 */
export async function smallThings(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  return [
    'alter table promise add column moved_by text',
    `alter table improvement_version add column declined_at ${int}`,
    'alter table improvement_version add column declined_word text',
    `create table status_hold (
       workspace_id text not null references workspace (id), person_id text not null,
       fingerprint text not null, since ${int} not null,
       primary key (workspace_id, person_id),
       foreign key (workspace_id, person_id) references person (workspace_id, id))${strict}`,
  ];
}
