import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { holdWorkspace, nextAtWork, type Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type Course, MOST_WORKING_DAYS, readCount, usualDays } from '../rules/course.ts';
import { allCourses } from '../store/courses.ts';
import { give, tell } from './give.ts';
import { peopleMeant, type Whom } from './whom.ts';

/** To somebody who was given a course. Period: the assignment's id. */
export const ASSIGNED = 'courses.assigned.v1';

/** What is said in the form; without days it is as many as the course itself says. */
export type AssignForm = Whom & { courseId: string; workingDays: string };

/** Who was given it, and how many had it already. */
export type Assigned = { name: string; people: Person[]; already: number };

/** Gives people a course and tells them. Throws a UserError under the field that is wrong; then nobody is given it. */
export async function assignCourse(context: Context, caller: Caller, form: AssignForm): Promise<Assigned> {
  const { db, clock } = context;
  const { workspaceId, personId: assignedBy } = caller;
  const course = (await allCourses(db, workspaceId)).find(({ id }) => id === form.courseId);
  if (!course || course.isEnded) throw new UserError((t) => t.courses.gone, 'course');
  const workingDays = readDays(form.workingDays, course);
  const people = await peopleMeant(context, caller, form);
  const now = clock.now();
  const drafts: { person: Person; id: string; dueAt: Date }[] = [];
  for (const person of people) {
    drafts.push({ person, id: context.newId(), dueAt: await nextAtWork(db, person, now) });
  }
  const given: Person[] = [];
  await perform(context, caller, async (trx) => {
    // Two who give the same course at once.
    await holdWorkspace(trx, workspaceId);
    for (const { person, id, dueAt } of drafts) {
      const assignedOn = localDateOf(now, person.zone);
      const about = { id, courseId: course.id, personId: person.id, assignedBy, assignedOn, workingDays };
      if (!(await give(trx, context, workspaceId, about, caller))) continue;
      given.push(person);
      await tell(trx, context, person, { kind: ASSIGNED, period: id, params: { assignmentId: id } }, dueAt);
    }
  });
  return { name: course.name, people: given, already: people.length - given.length };
}

function readDays(typed: string, course: Course): number {
  if (typed.trim() === '') return usualDays(course);
  const days = readCount(typed, MOST_WORKING_DAYS);
  if (days === null) throw new UserError((t) => t.courses.badDays, 'days');
  return days;
}
