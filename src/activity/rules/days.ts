import {
  addDays,
  daysBetween,
  isLocalDate,
  type LocalDate,
  type Weekday,
  weekdayOf,
} from '../../kernel/date.ts';
import type { WhichWeek } from './lexicon.ts';

/** Days back that a person may still log (domain.md §1.4); older ones need a manager's approval. */
export const DAYS_BACK = 7;

/** Why a day cannot be logged on. */
export type DayProblem =
  | { kind: 'bad_date' }
  /** "11/10": October or November? */
  | { kind: 'ambiguous_date'; readings: readonly LocalDate[] }
  | { kind: 'future'; date: LocalDate }
  /** `earliest`: the first day that could be logged. */
  | { kind: 'too_old'; date: LocalDate; earliest: LocalDate };

/** A day as read, or why there is none. */
export type DayReading = { ok: true; date: LocalDate } | { ok: false; problem: DayProblem };

/** Whether a person may log on a day (domain.md §1.4): not in the future, at most `DAYS_BACK` days ago. */
export function checkDay(date: LocalDate, today: LocalDate): DayReading {
  if (date > today) return { ok: false, problem: { kind: 'future', date } };
  const earliest = addDays(today, -DAYS_BACK);
  if (date < earliest) return { ok: false, problem: { kind: 'too_old', date, earliest } };
  return { ok: true, date };
}

/**
 * The weekday that is meant: by default the latest one, today included. "Last Friday" is never today, "this
 * Friday" is the one of this week (Monday first), be it still to come.
 */
export function readWeekday(weekday: Weekday, which: WhichWeek, today: LocalDate): LocalDate {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === 'this') return addDays(today, weekday - weekdayOf(today));
  if (which === 'next') return addDays(today, 7 - back);
  return addDays(today, which === 'last' && back === 0 ? -7 : -back);
}

/** Day and month, as in "20 Nov": in the year that brings it nearest to today, or in the year given. */
export function readDayAndMonth(
  day: string,
  month: number,
  year: string | undefined,
  today: LocalDate,
): LocalDate | undefined {
  if (year !== undefined) return realDate(year, String(month), day);
  const thisYear = Number(today.slice(0, 4));
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((near) => realDate(String(near), String(month), day))
    .filter((date) => date !== undefined)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

/**
 * A date in digits; undefined for anything that does not look like one. Year first is ISO's order; with dots the
 * day comes first; with slashes or dashes it may be either, and is asked back when both make a date.
 */
export function readNumericDate(digits: string, today: LocalDate): DayReading | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(digits);
  if (iso) return oneOf([realDate(iso[1], iso[3], iso[4])]);
  const [, first = '', mark, second = '', year] =
    /^(\d{1,2})([-/.])(\d{1,2})\2((?:20)?\d{2})$/u.exec(digits) ??
    /^(\d{1,2})(\/)(\d{1,2})$/u.exec(digits) ??
    [];
  if (mark === undefined) return undefined;
  const fullYear = year?.length === 2 ? `20${year}` : year;
  const dayFirst = readDayAndMonth(first, Number(second), fullYear, today);
  if (mark === '.') return oneOf([dayFirst]);
  return oneOf([dayFirst, readDayAndMonth(second, Number(first), fullYear, today)]);
}

function oneOf(candidates: readonly (LocalDate | undefined)[]): DayReading {
  const readings = [...new Set(candidates.filter((date) => date !== undefined))];
  const [date] = readings;
  if (date === undefined) return { ok: false, problem: { kind: 'bad_date' } };
  return readings.length === 1
    ? { ok: true, date }
    : { ok: false, problem: { kind: 'ambiguous_date', readings } };
}

function realDate(year = '', month = '', day = ''): LocalDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}
