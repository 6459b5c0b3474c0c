import { addDays, isLocalDate, type LocalDate, type Weekday, weekdayOf } from '../../../kernel/date.ts';
import type { AwayToken } from './tokens.ts';
import type { WhichDay } from './words.ts';

/** One end of a stretch of days as it was typed, before the year or the week it lies in is known. */
export type Point =
  | { kind: 'fixed'; date: LocalDate }
  | { kind: 'month_day'; month: number; day: number }
  /** A day whose month stands at the other end: the 24 of "24-28 Dec". */
  | { kind: 'day'; day: number }
  | { kind: 'weekday'; weekday: Weekday; which: WhichDay }
  /** A whole week, or what is left of this one. */
  | { kind: 'week'; from: LocalDate; until: LocalDate }
  /** There is no such day. */
  | { kind: 'no_day' }
  /** "3/4": April or March? */
  | { kind: 'two_ways'; first: string; second: string };

/** The point that starts at a token and the position after it; null when none does. */
export function readPoint(
  tokens: readonly AwayToken[],
  at: number,
  today: LocalDate,
): { point: Point; next: number } | null {
  const token = tokens[at];
  const found = (point: Point, length = 1) => ({ point, next: at + length });
  switch (token?.kind) {
    case 'iso':
      return found(dayOf(token.day, token.month, token.year));
    case 'dots':
      return found(dayOf(token.first, token.second, token.year));
    case 'slashes':
      return found(eitherWay(token.first, token.second, token.year));
    case 'near':
      return found({ kind: 'fixed', date: addDays(today, token.days) });
    case 'weekday':
      return found({ kind: 'weekday', weekday: token.weekday, which: 'coming' });
    case 'which':
      return readWhich(tokens, at, token.which, today);
    case 'number':
      return readDayFirst(tokens, at, token.digits);
    case 'month':
      return readMonthFirst(tokens, at, token.month);
    default:
      return null;
  }
}

/** "next week", "gelecek pazartesi". */
function readWhich(tokens: readonly AwayToken[], at: number, which: 'this' | 'next', today: LocalDate) {
  const named = tokens[at + 1];
  if (named?.kind === 'weekday') {
    return { point: { kind: 'weekday', weekday: named.weekday, which } as const, next: at + 2 };
  }
  if (named?.kind !== 'week') return null;
  const monday = addDays(today, 8 - weekdayOf(today));
  const point =
    which === 'next'
      ? { kind: 'week' as const, from: monday, until: addDays(monday, 7) }
      : { kind: 'week' as const, from: today, until: monday };
  return { point, next: at + 2 };
}

/** "24 Dec 2026", "24 Dec", or a 24 whose month is still to come. */
function readDayFirst(tokens: readonly AwayToken[], at: number, digits: string) {
  if (digits.length > 2) return null;
  const month = tokens[at + 1];
  if (month?.kind !== 'month') return { point: { kind: 'day', day: Number(digits) } as const, next: at + 1 };
  const year = yearAt(tokens, at + 2);
  return { point: dayOf(digits, String(month.month), year?.digits), next: at + 2 + (year?.length ?? 0) };
}

/** "Dec 24", "December 24th, 2026". */
function readMonthFirst(tokens: readonly AwayToken[], at: number, month: number) {
  const day = tokens[at + 1];
  if (day?.kind !== 'number' || day.digits.length > 2) return null;
  const year = yearAt(tokens, at + 2);
  return { point: dayOf(day.digits, String(month), year?.digits), next: at + 2 + (year?.length ?? 0) };
}

function yearAt(tokens: readonly AwayToken[], at: number): { digits: string; length: number } | null {
  const comma = tokens[at]?.kind === 'comma' ? 1 : 0;
  const token = tokens[at + comma];
  return token?.kind === 'number' && /^20\d\d$/.test(token.digits)
    ? { digits: token.digits, length: comma + 1 }
    : null;
}

/** A day with its year, or one of any year. */
function dayOf(day: string, month: string, year: string | undefined): Point {
  // 2024 has every day that any year has.
  const date = `${year ?? '2024'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isLocalDate(date)) return { kind: 'no_day' };
  return year ? { kind: 'fixed', date } : { kind: 'month_day', month: Number(month), day: Number(day) };
}

/** Day or month first: only one order may make a day, or both the same. */
function eitherWay(first: string, second: string, year: string | undefined): Point {
  const dayFirst = dayOf(first, second, year);
  const monthFirst = dayOf(second, first, year);
  if (dayFirst.kind === 'no_day') return monthFirst;
  if (monthFirst.kind === 'no_day' || Number(first) === Number(second)) return dayFirst;
  return { kind: 'two_ways', first, second };
}
