import { type WorkCalendar, workingDays } from '../../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';

/** What came of a reminder: a button was pressed, something was done about it, or neither. */
export type Response = 'answered' | 'acted' | 'ignored';

/** So many working days one has to do something about a reminder. */
const DAYS_TO_ACT = 3;

/** So many in a row that nobody did anything about make a kind come half as often (domain.md §5.8). */
export const IGNORED_IN_A_ROW = 3;

/** Whether the days in which something could have been done about a reminder are over. */
export function isTimeOver(saidOn: LocalDate, today: LocalDate, calendar: WorkCalendar): boolean {
  return workingDays(addDays(saidOn, 1), today, calendar) >= DAYS_TO_ACT;
}

/** What came of several reminders of one morning: a message is ignored when all of it is. */
export function ofMorning(responses: readonly Response[]): Response {
  return responses.find((response) => response !== 'ignored') ?? 'ignored';
}

/** Whether a kind is to come half as often from now on, by what came of it, the latest morning first. */
export function isMostlyIgnored(responses: readonly Response[]): boolean {
  const latest = responses.slice(0, IGNORED_IN_A_ROW);
  return latest.length === IGNORED_IN_A_ROW && latest.every((response) => response === 'ignored');
}
