import { type Kysely, sql } from 'kysely';

/** What people promised one another, the numbers that are followed since, and what was found of those. */
export async function promises(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), id text not null, ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  const refers = (column: string, to: string) =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;

  return [
    table(
      'promise',
      `owner_id text not null, other_id text not null, written_by text not null, text text not null,
       proof text not null default '', kpi text, source_kind text not null, source_id text,
       made_on text not null, made_at ${int} not null, first_due_on text not null, due_on text not null,
       moved_at ${int}, move_reason text not null default '',
       state text not null default 'open' check (state in ('open', 'done', 'dropped')),
       settled_on text, settled_at ${int}, settled_by text, said text not null default '',
       primary key (workspace_id, id), check (owner_id <> other_id), ${refers('owner_id', 'person')},
       ${refers('other_id', 'person')}, ${refers('written_by', 'person')}, ${refers('settled_by', 'person')}`,
    ),
    'create index promise_owner on promise (workspace_id, owner_id, state, due_on)',
    'create index promise_other on promise (workspace_id, other_id, state, due_on)',
    // Whose number, since when, and because of what; next_on: when it is looked at, null when it is not any more.
    table(
      'followed_metric',
      `person_id text not null, kpi text not null, source_kind text not null, source_id text not null,
       started_on text not null, followed_at ${int} not null, next_on text,
       primary key (workspace_id, id), ${refers('person_id', 'person')}`,
    ),
    `create unique index followed_metric_source
     on followed_metric (workspace_id, source_kind, source_id, person_id, kpi)`,
    'create index followed_metric_person on followed_metric (workspace_id, person_id, kpi, started_on)',
    'create index followed_metric_due on followed_metric (next_on) where next_on is not null',
    table(
      'metric_result',
      `follow_id text not null, person_id text not null, weeks ${int} not null,
       outcome text not null check (outcome in ('better', 'worse', 'in_line', 'too_little')),
       numbers text not null, found_on text not null, found_at ${int} not null,
       primary key (workspace_id, id), unique (workspace_id, follow_id, weeks),
       ${refers('follow_id', 'followed_metric')}, ${refers('person_id', 'person')}`,
    ),
    'create index metric_result_person on metric_result (workspace_id, person_id, found_on)',
  ];
}
