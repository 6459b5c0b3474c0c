import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { coursePermissions } from '../permissions.ts';
import { usualDays } from '../rules/course.ts';
import { allCourses } from '../store/courses.ts';
import { give } from './give.ts';

/** Gives the caller a course themselves, within its usual days. Returns its name. Throws a UserError when they have it. */
export async function takeCourse(context: Context, caller: Caller, courseId: string): Promise<string> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  await requirePermission(
    db,
    caller,
    coursePermissions['courses.take'],
    { personId },
    today,
    (t) => t.courses.notYours,
  );
  const course = (await allCourses(db, workspaceId)).find(({ id }) => id === courseId);
  if (!course || course.isEnded) throw new UserError((t) => t.courses.gone);
  const mine = {
    ...{ id: context.newId(), courseId, personId, assignedBy: personId },
    ...{ assignedOn: today, workingDays: usualDays(course) },
  };
  await perform(context, caller, async (trx) => {
    if (!(await give(trx, context, workspaceId, mine, caller))) {
      throw new UserError((t) => t.courses.haveAlready);
    }
  });
  return course.name;
}
