import { z } from 'zod';
import type { Context } from '../../context.ts';
import { daysBetween } from '../../kernel/date.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../reminder.ts';
import { waitsForScore } from '../rules/certificate.ts';
import { SOON_DAYS, workingDaysLeft } from '../rules/due.ts';
import { assignmentById, assignmentsOf } from '../store/assignments.ts';
import { givenOf } from './given.ts';

/** What is kept with a reminder of a course: `days` are working days left, or below zero the days it is late. */
export const dueNumbers = z.object({ assignmentId: z.string(), dueOn: z.string(), days: z.number() });

export type DueNumbers = z.infer<typeof dueNumbers>;
type Found = PersonalFinding & { numbers: DueNumbers };

/** Later than that *Needs you* alone still lists it. */
const LONGEST_DAYS = 30;

/** Whose course is due within three working days, or is late. */
export async function findDue(context: Context, { workspaceId, people }: PersonalQuestion): Promise<Found[]> {
  const ids = people.map(({ person }) => person.id);
  const open = await assignmentsOf(context.db, workspaceId, ids, 'open');
  const given = Map.groupBy(
    await givenOf(context, context.db, workspaceId, open),
    ({ personId }) => personId,
  );
  return people.flatMap(({ person, today }) =>
    (given.get(person.id) ?? []).flatMap((each): Found[] => {
      const { id, due, calendar, assignedOn } = each;
      // They have just heard of it, or did their part.
      if (assignedOn === today || waitsForScore(each)) return [];
      const days = due < today ? -daysBetween(due, today) : workingDaysLeft(due, today, calendar);
      if (days > SOON_DAYS || days < -LONGEST_DAYS) return [];
      const numbers = { assignmentId: id, dueOn: due, days };
      return [{ personId: person.id, about: `course:${id}`, severity: -days, numbers }];
    }),
  );
}

/** Whether it was settled since, or waits for a score. */
export async function dueActedOn({ db }: Context, { workspaceId, about }: ActedOn): Promise<boolean> {
  const assignment = await assignmentById(db, workspaceId, about.replace(/^course:/, ''));
  return assignment?.state !== 'open' || assignment.submittedOn !== null;
}
