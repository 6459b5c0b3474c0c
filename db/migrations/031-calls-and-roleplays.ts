import { type Kysely, sql } from 'kysely';

/** Calls that were looked at together, who looked at them and was asked to, forms for that; and talks that were practised. */
export async function callsAndRoleplays(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const refers = (column: string, to: string) =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;
  return [
    // Version 0 of ours stands in the code; a name of '' means that the type is not offered any more.
    `create table call_form (
       workspace_id text not null references workspace (id), form_key text not null, version ${int} not null,
       name text not null, criteria text not null, author_id text, recorded_at ${int} not null,
       primary key (workspace_id, form_key, version), ${refers('author_id', 'person')})${strict}`,
    `create table sales_call (
       workspace_id text not null references workspace (id), id text not null, owner_id text not null,
       form_key text not null, form_version ${int} not null, title text not null, held_on text not null,
       link text, consent text not null, added_by text not null, added_at ${int} not null,
       primary key (workspace_id, id), ${refers('owner_id', 'person')}, ${refers('added_by', 'person')})${strict}`,
    'create index sales_call_owner on sales_call (workspace_id, owner_id, held_on)',
    `create table call_review (
       workspace_id text not null references workspace (id), id text not null, call_id text not null,
       owner_id text not null, reviewer_id text not null,
       capacity text not null check (capacity in ('self', 'manager', 'peer')),
       points text not null, quotes text not null, note text not null, action text not null,
       given_on text not null, given_at ${int} not null, changed_at ${int}, read_at ${int}, shared_at ${int},
       primary key (workspace_id, id), ${refers('call_id', 'sales_call')}, ${refers('owner_id', 'person')},
       ${refers('reviewer_id', 'person')})${strict}`,
    'create unique index call_review_once on call_review (workspace_id, call_id, reviewer_id)',
    'create index call_review_owner on call_review (workspace_id, owner_id, given_at)',
    'create index call_review_reviewer on call_review (workspace_id, reviewer_id, given_at)',
    `create table call_request (
       workspace_id text not null references workspace (id), id text not null, call_id text not null,
       owner_id text not null, asked_id text not null, asked_at ${int} not null, expires_at ${int} not null,
       declined_at ${int}, primary key (workspace_id, id), ${refers('call_id', 'sales_call')},
       ${refers('owner_id', 'person')}, ${refers('asked_id', 'person')})${strict}`,
    'create unique index call_request_once on call_request (workspace_id, call_id, asked_id)',
    'create index call_request_asked on call_request (workspace_id, asked_id, asked_at)',
    `create table roleplay (
       workspace_id text not null references workspace (id), id text not null, rep_id text not null,
       partner_id text not null, scenario text not null, language text not null check (language in ('en', 'tr')),
       invited_at ${int} not null, expires_at ${int} not null,
       accepted_at ${int}, declined_at ${int}, cancelled_at ${int}, played_at ${int}, scored_at ${int},
       scored_on text, rubric_version ${int}, scores text not null, read_at ${int}, shared_at ${int}, followed_kpi text,
       primary key (workspace_id, id), ${refers('rep_id', 'person')}, ${refers('partner_id', 'person')})${strict}`,
    'create index roleplay_rep on roleplay (workspace_id, rep_id, invited_at)',
    'create index roleplay_partner on roleplay (workspace_id, partner_id, invited_at)',
  ];
}
