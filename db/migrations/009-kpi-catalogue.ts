import { type Kysely, sql } from 'kysely';

/** The KPI catalogue: deals by the day they were opened, the company's monthly numbers, KPIs of its own. */
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
    table(
      'kpi_definition',
      `key text not null, version ${int} not null, name text not null, name_key text not null,
       unit text not null check (unit in ('count', 'money', 'percent', 'days', 'score', 'bool')),
       aggregation text not null check (aggregation in ('sum', 'ratio', 'mean', 'median', 'last', 'max', 'min')),
       direction text not null check (direction in ('up', 'down', 'in_range')),
       source text not null check (source in ('by_hand', 'imported')), min_n ${int} not null,
       valid_from text not null, valid_to text, author_id text, recorded_at ${int} not null,
       primary key (workspace_id, key, version), check (valid_to is null or valid_to >= valid_from),
       foreign key (workspace_id, author_id) references person (workspace_id, id)`,
    ),
    'create unique index kpi_definition_name on kpi_definition (workspace_id, name_key) where valid_to is null',
    'create unique index kpi_definition_open on kpi_definition (workspace_id, key) where valid_to is null',
    'create unique index company_fact_reverses on company_fact (workspace_id, reverses_id) where reverses_id is not null',
  ];
}
