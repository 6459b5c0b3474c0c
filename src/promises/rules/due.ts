import { isWorkingDay, type WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';

const USUAL_DAYS = 7;
/** Whoever is away for longer picks a date themselves. */
const LOOK_AHEAD_DAYS = 21;

/** When a promise is due unless somebody says otherwise: in a week, or on the first working day after that. */
export function usualDue(today: LocalDate, calendar: WorkCalendar): LocalDate {
  const inAWeek = addDays(today, USUAL_DAYS);
  for (let later = 0; later <= LOOK_AHEAD_DAYS; later++) {
    const date = addDays(inAWeek, later);
    if (isWorkingDay(date, calendar)) return date;
  }
  return inAWeek;
}

/** For how many days a calendar is needed to tell. */
export const DUE_WITHIN_DAYS = USUAL_DAYS + LOOK_AHEAD_DAYS + 1;
