import { type Kysely, sql } from 'kysely';

/** A goal is a small contract: what was suggested to whom and what they said, and the questions in between. */
export async function goalContract(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  const person = (column: string) =>
    `foreign key (workspace_id, ${column}) references person (workspace_id, id)`;
  const proposal = (column: string) =>
    `foreign key (workspace_id, ${column}) references goal_proposal (workspace_id, id)`;

  return [
    table(
      'goal_proposal',
      `id text not null, goal_id text not null, round ${int} not null, version ${int},
       kind text not null check (kind in ('set', 'counter', 'kept')), answers_id text,
       proposer_id text not null, asked_id text not null, valid_from text not null, valid_to text,
       target ${int} not null, currency text, other_target ${int}, reason text not null,
       state text not null
         check (state in ('proposed', 'asked', 'accepted', 'countered', 'kept', 'superseded')),
       proposed_at ${int} not null, answered_by text, answered_at ${int},
       belief ${int} check (belief between 1 and 5),
       primary key (workspace_id, id), unique (workspace_id, goal_id, round),
       foreign key (workspace_id, goal_id) references goal (workspace_id, id),
       foreign key (workspace_id, goal_id, version) references goal_version (workspace_id, goal_id, version),
       ${person('proposer_id')}, ${person('asked_id')}, ${proposal('answers_id')}`,
    ),
    table(
      'goal_note',
      `id text not null, proposal_id text not null, kind text not null check (kind in ('question', 'reply')),
       from_id text not null, to_id text not null, text text not null, at ${int} not null,
       primary key (workspace_id, id), ${proposal('proposal_id')}, ${person('from_id')}, ${person('to_id')}`,
    ),
    'create index goal_note_proposal on goal_note (workspace_id, proposal_id)',
  ];
}
