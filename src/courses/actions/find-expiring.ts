import { z } from 'zod';
import type { Context } from '../../context.ts';
import { addDays, daysBetween } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../reminder.ts';
import { expiresSoon, RENEW_DAYS } from '../rules/certificate.ts';
import { assignmentById, expiringBefore } from '../store/assignments.ts';
import { allCourses } from '../store/courses.ts';

/** What is kept with a reminder of a certificate that expires. */
export const expiringNumbers = z.object({
  assignmentId: z.string(),
  expiresOn: z.string(),
  days: z.number(),
});

export type ExpiringNumbers = z.infer<typeof expiringNumbers>;
type Found = PersonalFinding & { numbers: ExpiringNumbers };

const ABOUT = 'certificate:';

/** Whose certificate expires within thirty days (domain.md §9); not of a course that nobody is given any more. */
export async function findExpiring(
  { db }: Context,
  { workspaceId, people, now }: PersonalQuestion,
): Promise<Found[]> {
  const ids = people.map(({ person }) => person.id);
  // Further east it is a day later.
  const before = addDays(localDateOf(now, 'UTC'), RENEW_DAYS + 2);
  const expiring = await expiringBefore(db, workspaceId, before, ids);
  if (expiring.length === 0) return [];
  const courses = await allCourses(db, workspaceId);
  const running = new Set(courses.filter(({ isEnded }) => !isEnded).map(({ id }) => id));
  const todays = new Map(people.map(({ person, today }) => [person.id, today]));
  return expiring.flatMap((each): Found[] => {
    const today = todays.get(each.personId);
    const { id, personId, expiresOn } = each;
    if (!today || expiresOn === null || !expiresSoon(each, today) || !running.has(each.courseId)) return [];
    const days = daysBetween(today, expiresOn);
    const numbers = { assignmentId: id, expiresOn, days };
    return [{ personId, about: `${ABOUT}${id}`, severity: -days, numbers }];
  });
}

/** Whether it was prolonged since. */
export async function expiryActedOn(
  { db }: Context,
  { workspaceId, about, until }: ActedOn,
): Promise<boolean> {
  const assignment = await assignmentById(db, workspaceId, about.replace(ABOUT, ''));
  return !assignment || !expiresSoon(assignment, localDateOf(until, 'UTC'));
}
