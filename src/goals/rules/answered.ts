import { daysBetween, type LocalDate } from '../../kernel/date.ts';
import { median } from '../../kernel/statistics.ts';

/** A suggestion that somebody was asked to answer: on which day, and when they did. */
export type AskedFor = { asked: LocalDate; answered: LocalDate | null };

/** How many of `n` were answered, and after how many days the one in the middle was. */
export type Answered = { k: number; n: number; medianDays: number | null };

/** So long one may think about it. */
const DAYS_TO_ANSWER = 3;

/** What was asked in the last days and is not answered yet counts neither way. */
export function answeredOf(suggestions: readonly AskedFor[], today: LocalDate): Answered {
  const due = suggestions.filter(
    ({ asked, answered }) => answered !== null || daysBetween(asked, today) >= DAYS_TO_ANSWER,
  );
  const days = due.flatMap(({ asked, answered }) =>
    answered === null ? [] : [daysBetween(asked, answered)],
  );
  return { k: days.length, n: due.length, medianDays: median(days) };
}
