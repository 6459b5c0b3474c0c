import { z } from 'zod';
import type { Context } from '../../context.ts';
import { addDays, daysBetween } from '../../kernel/date.ts';
import { workCalendarsOf } from '../../people/index.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../reminder.ts';
import { dueSoonDays } from '../rules/due.ts';
import { isToWrite } from '../rules/review.ts';
import { cyclesByIds } from '../store/cycles.ts';
import { partById, partsToWrite } from '../store/parts.ts';
import { reviewsByIds } from '../store/reviews.ts';
import { dueOf } from './my-reviews.ts';

/** What is kept with a reminder of a part: `days` are working days left, or below zero the days it is late. */
export const dueNumbers = z.object({
  partId: z.string(),
  kind: z.enum(['self', 'manager', 'peer']),
  dueOn: z.string(),
  days: z.number(),
});

export type DueNumbers = z.infer<typeof dueNumbers>;
type Found = PersonalFinding & { numbers: DueNumbers };

/** Later than that *Needs you* alone still lists it. */
const LONGEST_DAYS = 30;

/** Who has a part to write that is due within three of their working days, or late. */
export async function findDue({ db }: Context, { workspaceId, people }: PersonalQuestion): Promise<Found[]> {
  const parts = await partsToWrite(
    db,
    workspaceId,
    people.map(({ person }) => person.id),
  );
  if (parts.length === 0) return [];
  const reviews = await reviewsByIds(db, workspaceId, [...new Set(parts.map(({ reviewId }) => reviewId))]);
  const cycles = await cyclesByIds(db, workspaceId, [
    ...new Set([...reviews.values()].map(({ cycleId }) => cycleId)),
  ]);
  const days = people.map(({ today }) => today).sort();
  const range = { from: days[0] ?? '', until: addDays(days.at(-1) ?? '', LONGEST_DAYS) };
  const writers = people.filter(({ person }) => parts.some(({ authorId }) => authorId === person.id));
  const calendars = await workCalendarsOf(
    db,
    workspaceId,
    writers.map(({ person }) => person),
    range,
  );
  return writers.flatMap(({ person, today }) =>
    parts.flatMap((part): Found[] => {
      const review = reviews.get(part.reviewId);
      const cycle = review && cycles.get(review.cycleId);
      if (part.authorId !== person.id || !cycle || !isToWrite(review, part)) return [];
      const dueOn = dueOf(part, cycle);
      const left = dueSoonDays(dueOn, today, calendars.get(person.id) ?? person.workWeek);
      if (left === null || daysBetween(dueOn, today) > LONGEST_DAYS) return [];
      const numbers = { partId: part.id, kind: part.kind, dueOn, days: left };
      return [{ personId: person.id, about: `review:${part.id}`, severity: -left, numbers }];
    }),
  );
}

/** Whether it was finished since, or something was kept. */
export async function dueActedOn({ db }: Context, { workspaceId, about }: ActedOn): Promise<boolean> {
  const part = await partById(db, workspaceId, about.replace(/^review:/, ''));
  return part === null || part.state === 'final';
}
