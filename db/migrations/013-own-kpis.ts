import { type Kysely, sql } from 'kysely';

/** KPIs of a company's own: words for `/log`, who enters them, distinct counts; how a year's numbers spread over its months. */
export async function ownKpis(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const kept = 'workspace_id, key, version, name, name_key, unit, aggregation, direction, source, min_n';
  const dated = 'valid_from, valid_to, author_id, recorded_at';
  return [
    // SQLite changes no check of a column: the table is written anew.
    `create table kpi_definition_new (
       workspace_id text not null references workspace (id), key text not null, version ${int} not null,
       name text not null, name_key text not null,
       class text not null check (class in ('activity', 'outcome', 'ratio', 'rating')),
       unit text not null check (unit in ('count', 'money', 'percent', 'days', 'score', 'bool')),
       aggregation text not null check
         (aggregation in ('sum', 'count_distinct', 'ratio', 'mean', 'median', 'last', 'max', 'min')),
       direction text not null check (direction in ('up', 'down', 'in_range')),
       date_basis text not null check (date_basis in ('done', 'closed', 'opened', 'month')),
       source text not null check (source in ('by_hand', 'imported')),
       entered_by text not null check (entered_by in ('person', 'manager', 'admin', 'nobody')),
       log_words text, min_n ${int} not null,
       valid_from text not null, valid_to text, author_id text, recorded_at ${int} not null,
       primary key (workspace_id, key, version), check (valid_to is null or valid_to >= valid_from),
       foreign key (workspace_id, author_id) references person (workspace_id, id))${strict}`,
    `insert into kpi_definition_new (${kept}, class, date_basis, entered_by, ${dated})
       select ${kept},
         case when unit in ('percent', 'bool') then 'ratio' when unit = 'score' then 'rating' else 'activity' end,
         'done', case source when 'by_hand' then 'person' else 'nobody' end, ${dated}
       from kpi_definition`,
    'drop table kpi_definition',
    'alter table kpi_definition_new rename to kpi_definition',
    'create unique index kpi_definition_name on kpi_definition (workspace_id, name_key) where valid_to is null',
    'create unique index kpi_definition_open on kpi_definition (workspace_id, key) where valid_to is null',
    // '' as the KPI: of every KPI that has no season of its own.
    `create table season (
       workspace_id text not null references workspace (id), kpi text not null, version ${int} not null,
       weights text not null,
       valid_from text not null, valid_to text, author_id text, recorded_at ${int} not null,
       primary key (workspace_id, kpi, version),
       check (valid_to is null or valid_to >= valid_from),
       foreign key (workspace_id, author_id) references person (workspace_id, id))${strict}`,
    'create unique index season_open on season (workspace_id, kpi) where valid_to is null',
  ];
}
