import { type Kysely, sql } from 'kysely';

/** The KPI catalogue: deals by the day they were opened, and the company's monthly numbers. */
export async function kpiCatalogue(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  return [
    'create index deal_opened on deal (workspace_id, opened_on)',
    table(
      'company_fact',
      `id text not null, kpi text not null, date text not null, turn ${int} not null, amount ${int} not null,
       currency text, recorded_by text, recorded_at ${int} not null, reverses_id text,
       primary key (workspace_id, id),
       foreign key (workspace_id, recorded_by) references person (workspace_id, id),
       foreign key (workspace_id, reverses_id) references company_fact (workspace_id, id)`,
    ),
    // Two who enter the same number at once: the second fails instead of doubling it.
    `create unique index company_fact_turn on company_fact (workspace_id, date, kpi, turn)
       where reverses_id is null`,
    'create unique index company_fact_reverses on company_fact (workspace_id, reverses_id) where reverses_id is not null',
  ];
}
