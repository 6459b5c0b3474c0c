import type { Halves } from '../../../kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../../../kernel/date.ts';
import { type Point, readPoint } from './points.ts';
import { resolveEnds } from './resolve.ts';
import { type AwayToken, awayTokens } from './tokens.ts';

/** Days from `from` until before `until`: whole ones, unless `halves` says which half of each. */
export type Days = { from: LocalDate; until: LocalDate; halves?: Halves };

/** Why a text names no days that can be taken off, with what was understood of it. */
export type DaysProblem =
  /** `read`: the days that its beginning names, if it does. */
  | { kind: 'not_understood'; read: Days | null }
  | { kind: 'no_day' }
  /** Half a day, and nobody said which half. */
  | { kind: 'which_half' }
  | { kind: 'two_ways'; first: string; second: string }
  | { kind: 'turned_around'; first: LocalDate; last: LocalDate }
  | { kind: 'too_long'; days: Days }
  | { kind: 'too_far'; days: Days };

export type DaysReading = { ok: true; days: Days } | { ok: false; problem: DaysProblem };

/** At most so many days at a time. */
export const MOST_DAYS = 366;
/** From a year back until two years ahead: beyond it a year was mistyped. */
const DAYS_AHEAD = 731;

/**
 * The days a text names, in English or Turkish: "24-28 Dec", "24.12.2026 - 28.12.2026", "yarın", "next week". A day
 * without a year is the first such day from 60 days ago on, so that last week can still be told. "24 Dec afternoon" is
 * half a day.
 */
export function readDaysOff(text: string, today: LocalDate): DaysReading {
  const all = awayTokens(text);
  const tokens = all.filter((token) => token.kind !== 'half');
  const halves = halvesOf(all);
  if (halves === 0) return { ok: false, problem: { kind: 'which_half' } };
  const reading = readWhole(tokens, today);
  if (!reading.ok || halves === 3) return reading;
  const { days } = reading;
  return daysBetween(days.from, days.until) === 1
    ? { ok: true, days: { ...days, halves } }
    : notUnderstood(days);
}

/** Of "morning" and "afternoon" those that were typed; 3 when neither was, 0 for a half that is not named. */
function halvesOf(tokens: readonly AwayToken[]): Halves | 0 {
  const halves = tokens.flatMap((token) => (token.kind === 'half' ? [token.halves] : []));
  if (halves.length === 0) return 3;
  return halves.reduce<number>((sum, each) => sum | each, 0) as Halves | 0;
}

function readWhole(tokens: readonly AwayToken[], today: LocalDate): DaysReading {
  const start = readPoint(tokens, 0, today);
  if (!start) return notUnderstood(null);
  if (start.next === tokens.length) return alone(start.point, today);
  const hasMark = tokens[start.next]?.kind === 'to';
  const end = readPoint(tokens, start.next + (hasMark ? 1 : 0), today);
  const isPair = end?.next === tokens.length && (hasMark || isWhole(start.point));
  if (!end || !isPair || !isEnd(start.point) || !isEnd(end.point)) {
    const read = alone(start.point, today);
    return notUnderstood(read.ok ? read.days : null);
  }
  return between(start.point, end.point, today);
}

/** Days as a form gives them, both included. */
export function checkDays(
  first: LocalDate,
  last: LocalDate,
  today: LocalDate,
  halves: Halves = 3,
): DaysReading {
  if (last < first) return { ok: false, problem: { kind: 'turned_around', first, last } };
  const whole = { from: insideCalendar(first), until: addDays(insideCalendar(last), 1) };
  const days = halves === 3 ? whole : { ...whole, halves };
  if (daysBetween(days.from, days.until) > MOST_DAYS)
    return { ok: false, problem: { kind: 'too_long', days } };
  const isNear = first >= addDays(today, -MOST_DAYS) && first <= addDays(today, DAYS_AHEAD);
  return isNear ? { ok: true, days } : { ok: false, problem: { kind: 'too_far', days } };
}

/** The calendar's very last day has no day after it; it is too far away as well as the one before. */
function insideCalendar(date: LocalDate): LocalDate {
  return date < '9999-12-30' ? date : '9999-12-30';
}

function alone(point: Point, today: LocalDate): DaysReading {
  if (point.kind === 'week') return { ok: true, days: { from: point.from, until: point.until } };
  return between(point, point, today);
}

function between(start: Point, end: Point, today: LocalDate): DaysReading {
  const unclear = [start, end].find((point) => point.kind === 'two_ways');
  if (unclear) return { ok: false, problem: unclear };
  const ends = resolveEnds(start, end, today);
  if (ends.ok) return checkDays(ends.first, ends.last, today);
  if (ends.kind === 'not_understood') return notUnderstood(null);
  if (ends.kind === 'no_day') return { ok: false, problem: { kind: 'no_day' } };
  return { ok: false, problem: { kind: 'turned_around', first: ends.first, last: ends.last } };
}

/** Two whole days beside each other are a range; "24 28 Dec" may be two days. */
const isWhole = (point: Point) => point.kind !== 'day';
const isEnd = (point: Point) => point.kind !== 'week';

function notUnderstood(read: Days | null): DaysReading {
  return { ok: false, problem: { kind: 'not_understood', read } };
}
