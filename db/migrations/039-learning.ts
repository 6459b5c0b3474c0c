import { type Kysely, sql } from 'kysely';

/** Courses that ask for a certificate, and several of them in order as a programme. */
export async function learning(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
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
  const add = (to: string, column: string) => `alter table ${to} add column ${column}`;

  return [
    add('course', `working_days ${int}`),
    add('course', `pass_mark ${int}`),
    add('course', `valid_months ${int}`),
    add('course_assignment', 'started_on text'),
    add('course_assignment', 'submitted_on text'),
    add('course_assignment', 'expires_on text'),
    add('course_assignment', 'expired_on text'),
    add('course_assignment', 'name_then text'),
    add('course_assignment', 'link_then text'),
    // A course could not be changed before, so what is settled was called as it is now.
    ...['name', 'link'].map(
      (column) =>
        `update course_assignment set ${column}_then = (select ${column} from course
           where course.workspace_id = course_assignment.workspace_id and course.id = course_assignment.course_id)
         where state <> 'open'`,
    ),
    // Waived or expired, it can be given again.
    'drop index course_assignment_once',
    `create unique index course_assignment_once on course_assignment (workspace_id, course_id, person_id)
     where state <> 'waived' and expired_on is null`,
    `create index course_assignment_expiry on course_assignment (workspace_id, expires_on)
     where expires_on is not null and expired_on is null`,
    table(
      'course_attempt',
      `id text not null, assignment_id text not null, person_id text not null, taken_on text not null,
       score ${int} not null check (score between 0 and 100), pass_mark ${int} not null,
       evidence text not null default '', entered_by text not null, entered_at ${int} not null,
       primary key (workspace_id, id), ${refers('assignment_id', 'course_assignment')},
       ${refers('person_id', 'person')}, ${refers('entered_by', 'person')}`,
    ),
    'create index course_attempt_assignment on course_attempt (workspace_id, assignment_id)',
    table(
      'course_programme',
      `id text not null, created_by text not null, created_at ${int} not null, ended_by text, ended_at ${int},
       primary key (workspace_id, id), ${refers('created_by', 'person')}, ${refers('ended_by', 'person')}`,
    ),
    // Whoever begins gets the highest version, and keeps it.
    table(
      'course_programme_version',
      `programme_id text not null, version ${int} not null, name text not null, steps text not null,
       made_by text not null, made_at ${int} not null,
       primary key (workspace_id, programme_id, version), ${refers('programme_id', 'course_programme')},
       ${refers('made_by', 'person')}`,
    ),
    table(
      'course_enrolment',
      `id text not null, programme_id text not null, version ${int} not null, person_id text not null,
       assigned_by text not null, started_on text not null, assigned_at ${int} not null,
       primary key (workspace_id, id), ${refers('person_id', 'person')}, ${refers('assigned_by', 'person')},
       foreign key (workspace_id, programme_id, version)
         references course_programme_version (workspace_id, programme_id, version)`,
    ),
    'create index course_enrolment_person on course_enrolment (workspace_id, person_id)',
  ];
}
