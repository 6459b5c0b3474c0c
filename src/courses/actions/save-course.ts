import { readRecording } from '../../calls/index.ts';
import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { perform } from '../../perform.ts';
import { type RubricSkill, rubricAt } from '../../skills/index.ts';
import { type Certificate, MOST_MONTHS, USUAL_MONTHS, USUAL_PASS_MARK } from '../rules/certificate.ts';
import {
  type Course,
  LONGEST_NAME,
  MOST_MINUTES,
  MOST_WORKING_DAYS,
  readCount,
  SHORTEST_TEXT,
} from '../rules/course.ts';
import { allCourses, insertCourse, updateCourse } from '../store/courses.ts';
import { keptBy, requireKeeper } from './keep.ts';

/** A course as the form holds it; the id names it, so that one form is kept once. */
export type CourseForm = {
  id: string;
  name: string;
  link: string;
  skill: string | null;
  minutes: string;
  days: string;
  /** Whether it asks for a certificate; without, the two after it say nothing. */
  isCertified: boolean;
  passMark: string;
  months: string;
};

/** What a course can be for: the skills of today's rubric. Throws a UserError for whoever may not enter one. */
export async function draftCourse(context: Context, caller: Caller): Promise<RubricSkill[]> {
  await requireKeeper(context, caller);
  const today = localDateOf(context.clock.now(), caller.zone);
  return [...(await rubricAt(context.db, caller.workspaceId, today)).skills];
}

/** A course that is to be changed, with the skills it can be for. Throws a UserError for one that does not run. */
export async function draftChange(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ course: Course; skills: RubricSkill[] }> {
  const skills = await draftCourse(context, caller);
  const course = (await allCourses(context.db, caller.workspaceId)).find((each) => each.id === id);
  if (!course || course.isEnded) throw new UserError((t) => t.courses.gone);
  return { course, skills };
}

/** Enters a course. Throws a UserError under the field that is wrong. */
export async function addCourse(context: Context, caller: Caller, form: CourseForm): Promise<Course> {
  const course = read(form, await draftCourse(context, caller));
  await perform(context, caller, async (trx) => {
    const made = { by: caller.personId, at: context.clock.now() };
    if (!(await insertCourse(trx, caller.workspaceId, course, made))) return;
    await writeAudit(trx, context, caller.workspaceId, [keptBy(caller, 'course', 'added', course.id)]);
  });
  return { ...course, isEnded: false };
}

/**
 * Changes what a course is for everybody who has not done it yet; what was done stays as it was called then. Throws a
 * UserError as above, and for one that does not run.
 */
export async function changeCourse(context: Context, caller: Caller, form: CourseForm): Promise<Course> {
  const { course: before, skills } = await draftChange(context, caller, form.id);
  const course = read(form, skills);
  const parts = ['name', 'link', 'skill', 'minutes', 'workingDays', 'certificate'] as const;
  const changed = parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(course[part]));
  await perform(context, caller, async (trx) => {
    if (changed.length === 0) return;
    if (!(await updateCourse(trx, caller.workspaceId, course))) {
      throw new UserError((t) => t.courses.gone);
    }
    await writeAudit(trx, context, caller.workspaceId, [
      keptBy(caller, 'course', 'changed', course.id, { changed: changed.join(' ') }),
    ]);
  });
  return { ...course, isEnded: false };
}

function read(form: CourseForm, skills: readonly RubricSkill[]): Omit<Course, 'isEnded'> {
  const name = form.name.trim().replace(/\s+/g, ' ');
  if (name.length < SHORTEST_TEXT || name.length > LONGEST_NAME) {
    throw new UserError((t) => t.courses.badName, 'name');
  }
  const recording = readRecording(form.link);
  if (!recording) throw new UserError((t) => t.courses.badLink, 'link');
  const count = (typed: string, most: number, refuse: () => UserError): number | null => {
    if (typed.trim() === '') return null;
    const read = readCount(typed, most);
    if (read === null) throw refuse();
    return read;
  };
  const minutes = count(
    form.minutes,
    MOST_MINUTES,
    () => new UserError((t) => t.courses.badMinutes, 'minutes'),
  );
  const workingDays = count(
    form.days,
    MOST_WORKING_DAYS,
    () => new UserError((t) => t.courses.badDays, 'days'),
  );
  const certificate: Certificate | null = form.isCertified
    ? {
        passMark:
          count(form.passMark, 100, () => new UserError((t) => t.certificates.badPassMark, 'pass')) ??
          USUAL_PASS_MARK,
        months:
          count(form.months, MOST_MONTHS, () => new UserError((t) => t.certificates.badMonths, 'months')) ??
          USUAL_MONTHS,
      }
    : null;
  if (form.skill !== null && !skills.some(({ key }) => key === form.skill)) {
    throw new UserError((t) => t.common.outdatedForm);
  }
  return { id: form.id, name, link: recording.link, skill: form.skill, minutes, workingDays, certificate };
}
