import { type Kysely, sql } from 'kysely';

/** Performance reviews: cycles, each person's review in one, what was written in it, and what came of the talk. */
export async function reviews(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  const refers = (column: string, to = 'person') =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;

  return [
    table(
      'review_cycle',
      `id text not null, name text not null, period_start text not null, period_end text not null,
       self_due text not null, manager_due text not null, peers ${int} not null check (peers between 0 and 3),
       has_overall ${int} not null check (has_overall in (0, 1)),
       started_by text not null, started_at ${int} not null, ended_by text, ended_at ${int},
       primary key (workspace_id, id), ${refers('started_by')}, ${refers('ended_by')}`,
    ),
    'create index review_cycle_starter on review_cycle (workspace_id, started_by)',
    table(
      'review',
      `id text not null, cycle_id text not null, person_id text not null, manager_id text not null,
       state text not null check (state in ('writing', 'shared', 'closed', 'ended')), shared_on text,
       ended_why text check (ended_why in ('called_off', 'left')), ended_at ${int},
       verdict text check (verdict in ('agree', 'partly', 'disagree')), comment text, closed_at ${int},
       shown_to text,
       primary key (workspace_id, id), ${refers('cycle_id', 'review_cycle')}, ${refers('person_id')},
       ${refers('manager_id')}, ${refers('shown_to')}`,
    ),
    'create index review_cycle_reviews on review (workspace_id, cycle_id)',
    'create index review_person on review (workspace_id, person_id)',
    'create index review_manager on review (workspace_id, manager_id)',
    'create index review_shown on review (workspace_id, shown_to)',
    // The job asks across workspaces for what is still being written or talked about.
    `create index review_running on review (workspace_id) where state in ('writing', 'shared')`,
    table(
      'review_part',
      `id text not null, review_id text not null, kind text not null check (kind in ('self', 'manager', 'peer')),
       author_id text not null, person_id text not null, manager_id text not null,
       state text not null check (state in ('open', 'draft', 'final', 'left')),
       well text not null, hard text not null, next text not null,
       overall text check (overall in ('below', 'mostly', 'fully', 'beyond')),
       asked_at ${int} not null, saved_at ${int}, open_on text,
       primary key (workspace_id, id), ${refers('review_id', 'review')}, ${refers('author_id')},
       ${refers('person_id')}, ${refers('manager_id')}`,
    ),
    // One self part and one of the manager; a peer writes once. What a former manager left unfinished stays theirs.
    `create unique index review_part_once on review_part (workspace_id, review_id, kind, author_id)`,
    'create index review_part_author on review_part (workspace_id, author_id, state)',
    'create index review_part_person on review_part (workspace_id, person_id)',
    'create index review_part_manager on review_part (workspace_id, manager_id)',
    table(
      'review_peer',
      `review_id text not null, peer_id text not null, person_id text not null,
       state text not null check (state in ('suggested', 'asked', 'declined')), changed_at ${int} not null,
       primary key (workspace_id, review_id, peer_id), ${refers('review_id', 'review')}, ${refers('peer_id')},
       ${refers('person_id')}`,
    ),
    'create index review_peer_person on review_peer (workspace_id, person_id)',
    table(
      'review_note',
      `id text not null, review_id text not null, kind text not null check (kind in ('talk', 'addition')),
       person_id text not null, manager_id text not null, author_id text not null,
       text text not null, noted_on text not null, noted_at ${int} not null,
       primary key (workspace_id, id), ${refers('review_id', 'review')}, ${refers('person_id')},
       ${refers('manager_id')}, ${refers('author_id')}`,
    ),
    'create index review_note_review on review_note (workspace_id, review_id)',
    'create index review_note_person on review_note (workspace_id, person_id)',
    'create index review_note_manager on review_note (workspace_id, manager_id)',
  ];
}
