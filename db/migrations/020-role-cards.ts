import { type Kysely, sql } from 'kysely';

/** Which measures a team, the company or a sales role is scored by, with their weights, from a day on. */
export async function roleCards(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  await sql
    .raw(
      `create table role_card (
         workspace_id text not null references workspace (id), id text not null, team_id text,
         role_key text not null, role text not null, version ${int} not null, valid_from text not null,
         measures text not null, author_id text not null, recorded_at ${int} not null,
         primary key (workspace_id, id),
         foreign key (workspace_id, team_id) references team (workspace_id, id),
         foreign key (workspace_id, author_id) references person (workspace_id, id)
       )${dialect === 'sqlite' ? ' strict' : ''}`,
    )
    .execute(db);
  // A team's and the company's apart: two nulls are never the same.
  await sql
    .raw(
      `create unique index role_card_of_team on role_card (workspace_id, team_id, role_key, version)
       where team_id is not null`,
    )
    .execute(db);
  await sql
    .raw(
      `create unique index role_card_of_company on role_card (workspace_id, role_key, version)
       where team_id is null`,
    )
    .execute(db);
}
