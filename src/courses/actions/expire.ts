import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { allWorkspaces, nextAtWork, type Person, peopleByIds } from '../../people/index.ts';
import { isExpired } from '../rules/certificate.ts';
import { type Assignment, type Course, usualDays } from '../rules/course.ts';
import { expireAssignment } from '../store/assignment-writes.ts';
import { expiringBefore } from '../store/assignments.ts';
import { allCourses } from '../store/courses.ts';
import { give, tell } from './give.ts';

/** To somebody whose certificate is over, and who has its course again. Period: the new assignment's id. */
export const RENEWED = 'courses.renewed.v1';

/** Before anybody is at work. */
const AT = '05:00';

/** Certificates that are over by their people's dates: each is noticed once, and its course given again. */
export async function expireCertificates(context: Context, now: Date): Promise<void> {
  const { db } = context;
  for (const { id: workspaceId, zone } of await allWorkspaces(db)) {
    // Further east it is a day later.
    const before = addDays(localDateOf(now, zone), 3);
    const found = await expiringBefore(db, workspaceId, before);
    if (found.length === 0) continue;
    const ids = found.map(({ personId }) => personId);
    const people = await peopleByIds(db, workspaceId, ids, localDateOf(now, 'UTC'));
    const courses = await allCourses(db, workspaceId);
    for (const assignment of found) {
      const person = people.find(({ id }) => id === assignment.personId);
      const course = courses.find(({ id }) => id === assignment.courseId);
      if (!person || !course || !isExpired(assignment, localDateOf(now, person.zone))) continue;
      await expireOne(context, person, course, assignment, now);
    }
  }
}

async function expireOne(
  context: Context,
  person: Person,
  course: Course,
  assignment: Assignment,
  now: Date,
): Promise<void> {
  const { workspaceId } = person;
  const today = localDateOf(now, person.zone);
  const dueAt = await nextAtWork(context.db, person, now);
  const next = {
    ...{ id: context.newId(), courseId: course.id, personId: person.id, assignedBy: assignment.assignedBy },
    ...{ assignedOn: today, workingDays: usualDays(course) },
  };
  await inTransaction(context.db, async (trx) => {
    if (!(await expireAssignment(trx, workspaceId, assignment, today))) return;
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ actorId: null, source: 'job', action: 'course.expired' },
        ...{ subjectKind: 'course_assignment', subjectId: assignment.id },
      },
    ]);
    if (course.isEnded || !person.isActive) return;
    if (!(await give(trx, context, workspaceId, next, { personId: null, source: 'job' }))) return;
    const told = { kind: RENEWED, period: next.id, params: { assignmentId: next.id } };
    await tell(trx, context, person, told, dueAt);
  });
}

/** The next early morning of any workspace. */
export async function nextExpiring({ db }: Context, after: Date): Promise<Date | null> {
  const mornings = (await allWorkspaces(db)).map(({ zone }) => {
    const today = localDateOf(after, zone);
    const morning = toInstant(today, AT, zone);
    return (morning > after ? morning : toInstant(addDays(today, 1), AT, zone)).getTime();
  });
  return mornings.length > 0 ? new Date(Math.min(...mornings)) : null;
}
