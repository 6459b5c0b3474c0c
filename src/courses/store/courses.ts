import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { CourseTable } from '../../database/tables/courses.ts';
import type { Course } from '../rules/course.ts';

/** Keeps a new course. Returns whether it is new: a form that is sent twice is kept once. */
export async function insertCourse(
  trx: Writer,
  workspaceId: string,
  { id, name, link, skill, minutes }: Omit<Course, 'isEnded'>,
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const result = await trx
    .insertInto('course')
    .values({
      workspace_id: workspaceId,
      id,
      name,
      link,
      skill,
      minutes,
      created_by: by,
      created_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Every course, those that ended as well, by name. */
export async function allCourses(db: Reader, workspaceId: string): Promise<Course[]> {
  const rows = await db.selectFrom('course').selectAll().where('workspace_id', '=', workspaceId).execute();
  return rows.map(toCourse).sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** Ends one. Returns whether it ran. */
export async function setEnded(
  trx: Writer,
  workspaceId: string,
  id: string,
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('course')
    .set({ ended_by: by, ended_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

const toCourse = (row: Selectable<CourseTable>): Course => ({
  id: row.id,
  name: row.name,
  link: row.link,
  skill: row.skill,
  minutes: row.minutes,
  isEnded: row.ended_at !== null,
});
