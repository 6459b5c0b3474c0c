import { type Kysely, sql } from 'kysely';

/** KPIs of a company's own that are worked out from two others. */
export async function workedOutKpis(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const kept =
    'workspace_id, key, version, name, name_key, class, unit, aggregation, direction, date_basis, source, ' +
    'entered_by, log_words, min_n, valid_from, valid_to, author_id, recorded_at';
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
       source text not null check (source in ('by_hand', 'imported', 'computed')),
       numerator text, denominator text,
       entered_by text not null check (entered_by in ('person', 'manager', 'admin', 'nobody')),
       log_words text, min_n ${int} not null,
       valid_from text not null, valid_to text, author_id text, recorded_at ${int} not null,
       primary key (workspace_id, key, version), check (valid_to is null or valid_to >= valid_from),
       check ((source = 'computed') = (numerator is not null)),
       check ((source = 'computed') = (denominator is not null)),
       foreign key (workspace_id, author_id) references person (workspace_id, id))${strict}`,
    `insert into kpi_definition_new (${kept}) select ${kept} from kpi_definition`,
    'drop table kpi_definition',
    'alter table kpi_definition_new rename to kpi_definition',
    'create unique index kpi_definition_name on kpi_definition (workspace_id, name_key) where valid_to is null',
    'create unique index kpi_definition_open on kpi_definition (workspace_id, key) where valid_to is null',
  ];
}
