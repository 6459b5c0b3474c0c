import { isWorkingDay, type WorkCalendar } from '../../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { DAYS_AROUND_END } from './calendar.ts';

/** How many working days before the last five say what was usual. */
const DAYS_BEFORE = 20;
const FURTHEST = 120;

/** The working days that are compared: those before, the last five of a competition, and the five after; [from, until) each. */
export type Around = Record<'before' | 'last' | 'after', { from: LocalDate; until: LocalDate }>;

/** The stretches around the end of a competition, by the calendar of its channel. */
export function daysAround(endDay: LocalDate, calendar: WorkCalendar): Around {
  const lastFrom = back(endDay, DAYS_AROUND_END, calendar);
  return {
    before: { from: back(lastFrom, DAYS_BEFORE, calendar), until: lastFrom },
    last: { from: lastFrom, until: endDay },
    after: { from: endDay, until: forward(endDay, DAYS_AROUND_END, calendar) },
  };
}

/**
 * Whether what was counted looks pulled into the end (domain.md §6): the last five working days held at least twice as much
 * a day as the twenty before, and the five after at most half. Sums of the three stretches, compared exactly.
 */
export function isPulledIn(sums: Record<keyof Around, number>): boolean {
  if (sums.before <= 0) return false;
  const isSpike = sums.last * DAYS_BEFORE >= 2 * sums.before * DAYS_AROUND_END;
  const isDip = 2 * sums.after * DAYS_BEFORE <= sums.before * DAYS_AROUND_END;
  return isSpike && isDip;
}

function back(date: LocalDate, days: number, calendar: WorkCalendar): LocalDate {
  let [left, day] = [days, date];
  for (let step = 0; step < FURTHEST && left > 0; step++) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

function forward(date: LocalDate, days: number, calendar: WorkCalendar): LocalDate {
  let [left, day] = [days, date];
  for (let step = 0; step < FURTHEST && left > 0; step++) {
    if (isWorkingDay(day, calendar)) left -= 1;
    day = addDays(day, 1);
  }
  return day;
}
