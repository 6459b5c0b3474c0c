import { type WorkCalendar, workingDays } from '../../../kernel/calendar.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { Period } from '../../../kernel/period.ts';
import type { Pace } from '../pace.ts';

/** When a goal is looked at: its period, the person's today, and when they work. */
export type PeriodDays = { period: Pick<Period, 'start' | 'end'>; asOf: LocalDate; calendar: WorkCalendar };

/** The working days of a period, gone through yesterday and left with today. */
export function periodDays({
  period,
  asOf,
  calendar,
}: PeriodDays): Pick<Pace, 'elapsedDays' | 'totalDays' | 'remainingDays' | 'fraction'> {
  const totalDays = workingDays(period.start, period.end, calendar);
  const elapsedDays = workingDays(period.start, asOf < period.end ? asOf : period.end, calendar);
  return {
    elapsedDays,
    totalDays,
    remainingDays: totalDays - elapsedDays,
    fraction: totalDays > 0 ? elapsedDays / totalDays : 0,
  };
}

export const isOver = ({ period, asOf }: PeriodDays): boolean => asOf >= period.end;
