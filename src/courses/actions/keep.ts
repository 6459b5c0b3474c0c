import { readRecording } from '../../calls/index.ts';
import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { leadsSomeone, relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import { type RubricSkill, rubricAt } from '../../skills/index.ts';
import { coursePermissions } from '../permissions.ts';
import { type Course, LONGEST_NAME, MOST_MINUTES, readCount, SHORTEST_TEXT } from '../rules/course.ts';
import { allCourses, insertCourse, setEnded } from '../store/courses.ts';

/** A course as the form holds it; the id names it, so that one form is kept once. */
export type CourseForm = { id: string; name: string; link: string; skill: string | null; minutes: string };

/** Whether the caller leads anybody today. */
export async function leadsPeople({ db, clock }: Context, caller: Caller): Promise<boolean> {
  return leadsSomeone(db, caller.workspaceId, caller.personId, localDateOf(clock.now(), caller.zone));
}

/** Whether the caller may enter and end courses: admins, and whoever leads somebody. */
export async function mayKeep(context: Context, caller: Caller): Promise<boolean> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const relation = await relationTo(context.db, caller, { personId: caller.personId }, today);
  return isAllowed(coursePermissions['courses.keep'], relation) || leadsPeople(context, caller);
}

async function requireKeeper(context: Context, caller: Caller): Promise<void> {
  if (!(await mayKeep(context, caller))) throw new UserError((t) => t.courses.onlyKeepers);
}

/** What a course can be for: the skills of today's rubric. Throws a UserError for whoever may not enter one. */
export async function draftCourse(context: Context, caller: Caller): Promise<RubricSkill[]> {
  await requireKeeper(context, caller);
  const today = localDateOf(context.clock.now(), caller.zone);
  return [...(await rubricAt(context.db, caller.workspaceId, today)).skills];
}

/** Every course that is given to people. Throws a UserError for whoever keeps none. */
export async function runningCourses(context: Context, caller: Caller): Promise<Course[]> {
  await requireKeeper(context, caller);
  return (await allCourses(context.db, caller.workspaceId)).filter(({ isEnded }) => !isEnded);
}

/** Enters a course. Throws a UserError under the field that is wrong. */
export async function addCourse(context: Context, caller: Caller, form: CourseForm): Promise<Course> {
  const skills = await draftCourse(context, caller);
  const name = form.name.trim().replace(/\s+/g, ' ');
  if (name.length < SHORTEST_TEXT || name.length > LONGEST_NAME) {
    throw new UserError((t) => t.courses.badName, 'name');
  }
  const read = readRecording(form.link);
  if (!read) throw new UserError((t) => t.courses.badLink, 'link');
  const typed = form.minutes.trim();
  const minutes = typed === '' ? null : readCount(typed, MOST_MINUTES);
  if (typed !== '' && minutes === null) {
    throw new UserError((t) => t.courses.badMinutes, 'minutes');
  }
  if (form.skill !== null && !skills.some(({ key }) => key === form.skill)) {
    throw new UserError((t) => t.common.outdatedForm);
  }
  const course = { id: form.id, name, link: read.link, skill: form.skill, minutes };
  await perform(context, caller, async (trx) => {
    const made = { by: caller.personId, at: context.clock.now() };
    if (!(await insertCourse(trx, caller.workspaceId, course, made))) return;
    await writeAudit(trx, context, caller.workspaceId, [about(caller, 'course.added', course.id)]);
  });
  return { ...course, isEnded: false };
}

/** Ends a course: nobody is given it any more; who has it still does it. Throws a UserError when it does not run. */
export async function endCourse(context: Context, caller: Caller, id: string): Promise<void> {
  await requireKeeper(context, caller);
  await perform(context, caller, async (trx) => {
    const ended = { by: caller.personId, at: context.clock.now() };
    if (!(await setEnded(trx, caller.workspaceId, id, ended))) throw new UserError((t) => t.courses.gone);
    await writeAudit(trx, context, caller.workspaceId, [about(caller, 'course.ended', id)]);
  });
}

const about = ({ personId, source }: Caller, action: string, subjectId: string) => ({
  ...{ actorId: personId, source, action, subjectKind: 'course', subjectId },
});
