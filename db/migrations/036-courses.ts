import { type Kysely, sql } from 'kysely';

/** Courses, and who has to do which of them. */
export async function courses(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  const refers = (column: string, to: string) =>
    `foreign key (workspace_id, ${column}) references ${to} (workspace_id, id)`;

  return [
    table(
      'course',
      `id text not null, name text not null, link text not null, skill text, minutes ${int},
       created_by text not null, created_at ${int} not null, ended_by text, ended_at ${int},
       primary key (workspace_id, id), ${refers('created_by', 'person')}, ${refers('ended_by', 'person')}`,
    ),
    // Its date is worked out from the day it was given and their calendar, so that days off move it.
    table(
      'course_assignment',
      `id text not null, course_id text not null, person_id text not null, assigned_by text not null,
       assigned_on text not null, assigned_at ${int} not null, working_days ${int} not null,
       state text not null check (state in ('open', 'done', 'waived')),
       settled_on text, settled_by text, settled_at ${int}, due_then text,
       evidence text not null default '', reason text not null default '', kpi text,
       primary key (workspace_id, id), ${refers('course_id', 'course')}, ${refers('person_id', 'person')},
       ${refers('assigned_by', 'person')}, ${refers('settled_by', 'person')}`,
    ),
    // Waived, it can be given again.
    `create unique index course_assignment_once on course_assignment (workspace_id, course_id, person_id)
     where state <> 'waived'`,
    'create index course_assignment_person on course_assignment (workspace_id, person_id, state)',
  ];
}
