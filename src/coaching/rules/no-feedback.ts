import { addDays, datesFrom, daysBetween, type LocalDate } from '../../kernel/date.ts';

/** From what the days are counted, the latest of what is known. */
export type Beginning = 'feedback' | 'live' | 'started' | 'reports';

const DAYS = 14;

/** Since when there was no feedback, and how many days ago that is. */
export type NoFeedback = { since: LocalDate; from: Beginning; days: number };

/**
 * Whether a manager has given somebody no feedback for 14 days, counted from the latest of their last feedback, the
 * team's going live, the person's start and the day they began to report to this manager; null when they have. Days
 * on which either of the two was off do not count.
 */
export function noFeedback(input: {
  dates: Readonly<Record<Beginning, LocalDate | null>>;
  today: LocalDate;
  daysOff: ReadonlySet<LocalDate>;
}): NoFeedback | null {
  const { dates, today, daysOff } = input;
  const order = ['feedback', 'live', 'started', 'reports'] as const;
  const known = order.flatMap((from) => {
    const since = dates[from];
    return since === null ? [] : [{ from, since }];
  });
  const [latest] = known.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
  if (!latest || latest.since > addDays(today, -DAYS)) return null;
  const together = datesFrom(latest.since, today).filter((day) => !daysOff.has(day)).length;
  return together >= DAYS ? { ...latest, days: daysBetween(latest.since, today) } : null;
}
