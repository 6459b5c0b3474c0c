import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { CourseTable } from '../../database/tables/courses.ts';
import type { Course } from '../rules/course.ts';

type Draft = Omit<Course, 'isEnded'>;
type By = { by: string; at: Date };

/** Keeps a new course. Returns whether it is new: a form that is sent twice is kept once. */
export async function insertCourse(
  trx: Writer,
  workspaceId: string,
  course: Draft,
  { by, at }: By,
): Promise<boolean> {
  const result = await trx
    .insertInto('course')
    .values({
      workspace_id: workspaceId,
      id: course.id,
      ...columnsOf(course),
      created_by: by,
      created_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Changes what a course is from now on. Returns whether it runs. */
export async function updateCourse(trx: Writer, workspaceId: string, course: Draft): Promise<boolean> {
  const result = await trx
    .updateTable('course')
    .set(columnsOf(course))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', course.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Every course, those that ended as well, by name. */
export async function allCourses(db: Reader, workspaceId: string): Promise<Course[]> {
  const rows = await db.selectFrom('course').selectAll().where('workspace_id', '=', workspaceId).execute();
  return rows.map(toCourse).sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

const columnsOf = ({ name, link, skill, minutes, workingDays, certificate }: Draft) => ({
  ...{ name, link, skill, minutes },
  working_days: workingDays,
  pass_mark: certificate?.passMark ?? null,
  valid_months: certificate?.months ?? null,
});

const toCourse = (row: Selectable<CourseTable>): Course => ({
  id: row.id,
  name: row.name,
  link: row.link,
  skill: row.skill,
  minutes: row.minutes,
  workingDays: row.working_days,
  certificate:
    row.pass_mark === null || row.valid_months === null
      ? null
      : { passMark: row.pass_mark, months: row.valid_months },
  isEnded: row.ended_at !== null,
});
