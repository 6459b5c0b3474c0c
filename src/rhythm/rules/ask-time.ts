import { isWorkingDay, type WorkCalendar, workedHalves } from '../../kernel/calendar.ts';
import { middleOf } from '../../kernel/company-year.ts';
import { datesFrom, type LocalDate, weekdayOf } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';

const FRIDAY = 5;

/** When people are asked, on their own clocks: in the afternoon, before noon by whoever works no longer that day. */
export const ASK_TIMES = { afternoon: '15:00', morning: '11:30' } as const;
/** From then on nobody is asked any more that day. */
const UNTIL = { afternoon: '17:30', morning: '13:00' } as const;

export type AskTime = { date: LocalDate; time: string; until: string };

/**
 * When a person is asked about a week: on its Friday, or on their last working day of it when they are off on Friday or
 * the company's week does not end with it. Null for a week in which they do not work.
 */
export function askTime(week: Period, calendar: WorkCalendar): AskTime | null {
  const days = datesFrom(week.start, week.end).filter((day) => isWorkingDay(day, calendar));
  const friday = days.find((day) => weekdayOf(day) === FRIDAY && day >= middleOf(week));
  const date = friday ?? days.at(-1);
  if (date === undefined) return null;
  const half = workedHalves(date, calendar) === 1 ? 'morning' : 'afternoon';
  return { date, time: ASK_TIMES[half], until: UNTIL[half] };
}
