import { type Kysely, sql } from 'kysely';

/** How a company counts weeks, months, quarters and years; goals for a year and for days that somebody chose. */
export async function companyYear(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const statements = [
    `create table company_year (
       workspace_id text not null references workspace (id), id text not null, valid_from text not null,
       valid_to text, recorded_at ${int} not null, rules text not null, primary key (workspace_id, id),
       check (valid_to is null or valid_to > valid_from)
     )${dialect === 'sqlite' ? ' strict' : ''}`,
    'create unique index company_year_from on company_year (workspace_id, valid_from)',
    'create unique index company_year_open on company_year (workspace_id) where valid_to is null',
    ...(dialect === 'sqlite' ? [] : wideCheck),
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  if (dialect === 'sqlite') await rebuildGoal(db);
}

const KINDS = "('week', 'month', 'quarter', 'year', 'range')";

const wideCheck = [
  'alter table goal drop constraint goal_period_kind_check',
  `alter table goal add constraint goal_period_kind_check check (period_kind in ${KINDS})`,
];

/** SQLite changes no check: the table is made anew from its own words, and its rows come back before the end. */
async function rebuildGoal(db: Kysely<unknown>) {
  const { rows } = await sql<{ type: string; sql: string }>`
    select type, sql from sqlite_master where tbl_name = 'goal' and sql is not null order by type desc`.execute(
    db,
  );
  // Rows of other tables point at goals: that they do so again is checked when the transaction ends.
  await sql.raw('pragma defer_foreign_keys = on').execute(db);
  await sql.raw('create table goal_before as select * from goal').execute(db);
  await sql.raw('drop table goal').execute(db);
  for (const row of rows) {
    await sql.raw(row.sql.replace("('week', 'month', 'quarter')", KINDS)).execute(db);
    if (row.type === 'table') await sql.raw('insert into goal select * from goal_before').execute(db);
  }
  await sql.raw('drop table goal_before').execute(db);
}
