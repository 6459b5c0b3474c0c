import { addDays, daysBetween, isLocalDate, type LocalDate, weekdayOf } from '../../../kernel/date.ts';
import type { Point } from './points.ts';

/** A range that ended at most so many days ago is taken as that one; an earlier one as next year's. */
export const DAYS_BACK = 60;
/** Nobody means to cross the end of a year and be away for more than half of it without writing a year. */
const LONGEST_GUESS_DAYS = 183;

/** Both ends, included, or why there are none. */
export type Ends =
  | { ok: true; first: LocalDate; last: LocalDate }
  | { ok: false; kind: 'turned_around'; first: LocalDate; last: LocalDate }
  | { ok: false; kind: 'not_understood' }
  | { ok: false; kind: 'no_day' };

/** The days from a point through another (the same one, when only one was typed), as of `today`. */
export function resolveEnds(start: Point, end: Point, today: LocalDate): Ends {
  const from = start.kind === 'day' ? withMonthOf(start.day, end) : start;
  const through = end.kind === 'day' ? withMonthOf(end.day, start) : end;
  if (!from || !through) return { ok: false, kind: 'not_understood' };
  if (from.kind === 'no_day' || through.kind === 'no_day') return { ok: false, kind: 'no_day' };
  return from.kind === 'month_day' && (through.kind === 'month_day' || through.kind === 'fixed')
    ? backFrom(from, through, today)
    : onFrom(from, through, today);
}

/** The end is found first, and the start is the last such day before it: "24 Dec - 2 Jan". */
function backFrom(from: MonthDay, through: MonthDay | Fixed, today: LocalDate): Ends {
  const last = through.kind === 'fixed' ? through.date : firstSuch(through, addDays(today, -DAYS_BACK));
  const first = lastSuch(from, last);
  const crosses = first.slice(0, 4) < last.slice(0, 4);
  if (crosses && daysBetween(first, last) > LONGEST_GUESS_DAYS) {
    return { ok: false, kind: 'turned_around', first: firstSuch(from, last), last };
  }
  return { ok: true, first, last };
}

/** The start is found first, and the end is the first such day from it on: "Mon-Wed", "tomorrow - 28 Dec". */
function onFrom(from: Point, through: Point, today: LocalDate): Ends {
  const first = dateOf(from, today);
  if (!first) return { ok: false, kind: 'not_understood' };
  if (from === through) return { ok: true, first, last: first };
  const last =
    through.kind === 'weekday'
      ? addDays(first, (through.weekday - weekdayOf(first) + 7) % 7)
      : through.kind === 'month_day'
        ? firstSuch(through, first)
        : dateOf(through, today);
  if (!last) return { ok: false, kind: 'not_understood' };
  return last < first ? { ok: false, kind: 'turned_around', first, last } : { ok: true, first, last };
}

function dateOf(point: Point, today: LocalDate): LocalDate | null {
  if (point.kind === 'fixed') return point.date;
  if (point.kind === 'month_day') return firstSuch(point, addDays(today, -DAYS_BACK));
  if (point.kind !== 'weekday') return null;
  if (point.which === 'this') return addDays(today, point.weekday - weekdayOf(today));
  const ahead = (point.weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, point.which === 'next' && ahead === 0 ? 7 : ahead);
}

type MonthDay = Extract<Point, { kind: 'month_day' }>;
type Fixed = Extract<Point, { kind: 'fixed' }>;

/** The 24 of "24-28 Dec 2026" gets its month, and its year if there is one, from the other end. */
function withMonthOf(day: number, other: Point): MonthDay | Fixed | { kind: 'no_day' } | null {
  if (other.kind === 'no_day') return other;
  if (other.kind === 'fixed') return real(other.date.slice(0, 7), day);
  if (other.kind !== 'month_day') return null;
  const { month } = other;
  return real(`2024-${twoDigits(month)}`, day).kind === 'no_day'
    ? { kind: 'no_day' }
    : { kind: 'month_day', month, day };
}

function real(month: string, day: number): Fixed | { kind: 'no_day' } {
  const date = `${month}-${twoDigits(day)}`;
  return isLocalDate(date) ? { kind: 'fixed', date } : { kind: 'no_day' };
}

/** The first such day from a date on. 29 February may be eight years away. */
function firstSuch(point: MonthDay, from: LocalDate): LocalDate {
  return inYears(point, Number(from.slice(0, 4)), 1).find((date) => date >= from) ?? from;
}

/** The last such day up to a date. */
function lastSuch(point: MonthDay, until: LocalDate): LocalDate {
  return inYears(point, Number(until.slice(0, 4)), -1).find((date) => date <= until) ?? until;
}

function inYears({ month, day }: MonthDay, year: number, step: 1 | -1): LocalDate[] {
  return Array.from(
    { length: 10 },
    (_, n) => `${year + step * n}-${twoDigits(month)}-${twoDigits(day)}`,
  ).filter(isLocalDate);
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
