import { addDays, type LocalDate } from '../../kernel/date.ts';

/** After so many weeks a followed number is compared. */
export const LOOKS = [2, 4] as const;
export type Weeks = (typeof LOOKS)[number];

/** What is logged or imported late has come in by then. */
const LATE_DAYS = 3;

/** As many days before the day it began as from that day on; `until` is before its day. */
export type Windows = { from: LocalDate; start: LocalDate; until: LocalDate };

export function windowsOf(startedOn: LocalDate, weeks: number): Windows {
  return { from: addDays(startedOn, -7 * weeks), start: startedOn, until: addDays(startedOn, 7 * weeks) };
}

/** The day on which a number is compared over so many weeks. */
export function lookOn(startedOn: LocalDate, weeks: Weeks): LocalDate {
  return addDays(windowsOf(startedOn, weeks).until, LATE_DAYS);
}

/** The first day on which anything is compared. */
export const firstLook = (startedOn: LocalDate): LocalDate => lookOn(startedOn, LOOKS[0]);

/** The zone in which a day begins last: once it is there, it is everywhere. */
export const LAST_TO_SEE_A_DAY = 'Etc/GMT+12';
