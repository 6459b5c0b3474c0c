import { type WorkCalendar, workingDayAway } from '../../kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import { FEWEST, MOST_ASKED, NAMELESS, type Part } from './questions.ts';

/** How long people have by default, in working days of the one it is about. */
const USUAL_WORKING_DAYS = 10;
const FEWEST_WORKING_DAYS = 3;
const LONGEST_DAYS = 60;
/** The reminder's, before the last day. */
const REMINDED_WORKING_DAYS = 2;
/** Of two rounds close to each other, with one other person asked, the difference would be that person's answer. */
export const NEXT_AFTER_DAYS = 90;
/** Whoever it is about may be off for long: then it is over in any case. */
const LATEST_RESULT_DAYS = 7;

/** As what somebody is asked, by their id. */
export type Asked = { personId: string; part: Part };

export const usualEnd = (today: LocalDate, calendar: WorkCalendar): LocalDate =>
  workingDayAway(today, USUAL_WORKING_DAYS, calendar);

/** What is wrong with a last day; null when nothing is. */
export function endProblem(
  endsOn: LocalDate,
  today: LocalDate,
  calendar: WorkCalendar,
): 'tooSoon' | 'tooLate' | null {
  if (endsOn < workingDayAway(today, FEWEST_WORKING_DAYS, calendar)) return 'tooSoon';
  return daysBetween(today, endsOn) > LONGEST_DAYS ? 'tooLate' : null;
}

/** On which day everybody is reminded. */
export const remindedOn = (endsOn: LocalDate, calendar: WorkCalendar): LocalDate =>
  workingDayAway(endsOn, -REMINDED_WORKING_DAYS, calendar);

/** On which day the result is read: the next working day after the last one. */
export function resultOn(endsOn: LocalDate, calendar: WorkCalendar): LocalDate {
  const next = workingDayAway(endsOn, 1, calendar);
  const latest = addDays(endsOn, LATEST_RESULT_DAYS);
  return next > endsOn && next < latest ? next : latest;
}

/** How many are asked as what. */
export function countParts(asked: readonly Pick<Asked, 'part'>[]): Map<Part, number> {
  const counts = new Map<Part, number>();
  for (const { part } of asked) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/** What is wrong with how many are asked; null when nothing is. Peers there are always, reports only with three of them. */
export function askedProblem(asked: readonly Pick<Asked, 'part'>[]): {
  part: (typeof NAMELESS)[number];
  is: 'tooFew' | 'tooMany';
} | null {
  const counts = countParts(asked);
  for (const part of NAMELESS) {
    const count = counts.get(part) ?? 0;
    if (count < FEWEST[part] && (part === 'peers' || count > 0)) return { part, is: 'tooFew' };
    if (count > MOST_ASKED) return { part, is: 'tooMany' };
  }
  return null;
}

/** Groups of which nothing can be read if one of them does not answer. */
export const atThreshold = (asked: readonly Pick<Asked, 'part'>[]) =>
  NAMELESS.filter((part) => countParts(asked).get(part) === FEWEST[part]);
