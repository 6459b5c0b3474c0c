import { type Kysely, sql } from 'kysely';

/** What the company has learned about selling: entries, and their texts from the first to the one that counts. */
export async function playbook(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
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
    // Without a version it is only suggested; the one that starts from ours has a key and no author.
    table(
      'playbook_entry',
      `locale text not null, starter_key text, author_id text, owner_id text, version ${int}, link text,
       shown ${int} not null default 0, shared ${int} not null default 0, created_at ${int} not null,
       live_at ${int}, reviewed_at ${int}, removed_at ${int},
       primary key (workspace_id, id), ${refers('author_id', 'person')}, ${refers('owner_id', 'person')}`,
    ),
    table(
      'playbook_version',
      `entry_id text not null, number ${int}, base ${int}, kind text not null, title text not null,
       occasion text not null, talk text not null, proof text not null, answers text not null,
       done_when text not null, title_key text not null, occasion_key text not null, body_key text not null,
       writer_id text, reason text not null, state text not null,
       written_at ${int} not null, decided_by text, decided_at ${int}, decision text not null default '',
       primary key (workspace_id, id), ${refers('entry_id', 'playbook_entry')},
       ${refers('writer_id', 'person')}, ${refers('decided_by', 'person')}`,
    ),
    `create unique index playbook_entry_starter on playbook_entry (workspace_id, locale, starter_key)
     where starter_key is not null`,
    `create unique index playbook_version_number on playbook_version (workspace_id, entry_id, number)
     where number is not null`,
    'create index playbook_version_entry on playbook_version (workspace_id, entry_id)',
    'create index playbook_version_writer on playbook_version (workspace_id, writer_id)',
    `create index playbook_version_waiting on playbook_version (workspace_id, written_at)
     where state = 'suggested'`,
  ];
}
