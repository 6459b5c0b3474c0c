import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type DayReading, readDayAndMonth, readNumericDate, readWeekday } from './days.ts';
import { type Meaning, meaningAt } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A day in a text and how many tokens name it. */
type FoundDay = { reading: DayReading; length: number };

/** The day that starts at a token: "dün", "last Friday", "20.11.2026", "20 Kasım", "Nov 20th", "3 days ago". */
export function findDay(tokens: readonly Token[], at: number, today: LocalDate): FoundDay | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const reading = readNumericDate(token.value, today);
    return reading ? { reading, length: 1 } : findFromNumber(tokens, at, today);
  }
  const found = meaningAt(tokens, at);
  if (!found) return undefined;
  const { meaning, length } = found;
  if (meaning.kind === 'days_from_today') return day(addDays(today, meaning.days), length);
  if (meaning.kind === 'weekday') return day(readWeekday(meaning.weekday, meaning.which, today), length);
  if (meaning.kind === 'month') return findFromMonth(tokens, at + length, length, meaning.month, today);
  if (meaning.kind === 'count') return findDaysAgo(tokens, at + length, length, meaning.value, today);
  return undefined;
}

/** "20 Nov", "20th of November 2026", "3 days ago". */
function findFromNumber(tokens: readonly Token[], at: number, today: LocalDate): FoundDay | undefined {
  const number = dayOfMonth(tokens[at]);
  if (number === undefined) return undefined;
  let next = at + 1;
  if (meansAt(tokens, next)?.kind === 'ordinal') next++;
  if (tokens[next]?.value === 'of') next++;
  const month = meaningAt(tokens, next);
  if (month?.meaning.kind !== 'month') return findDaysAgo(tokens, at + 1, 1, Number(number), today);
  next += month.length;
  const year = yearAt(tokens, next);
  const date = readDayAndMonth(number, month.meaning.month, year, today);
  return day(date, next - at + (year ? 1 : 0));
}

/** "Nov 20", "November 20th, 2026"; `at` is the token after the month, which took `length` tokens. */
function findFromMonth(
  tokens: readonly Token[],
  at: number,
  length: number,
  month: number,
  today: LocalDate,
): FoundDay | undefined {
  const number = dayOfMonth(tokens[at]);
  if (number === undefined) return undefined;
  let next = at + 1;
  if (meansAt(tokens, next)?.kind === 'ordinal') next++;
  const comma = tokens[next]?.kind === 'break' ? 1 : 0;
  const year = yearAt(tokens, next + comma);
  if (year) next += comma + 1;
  return day(readDayAndMonth(number, month, year, today), length + next - at);
}

/** "3 days ago", "iki gün önce"; `at` is the token after the number, which took `length` tokens. */
function findDaysAgo(
  tokens: readonly Token[],
  at: number,
  length: number,
  days: number,
  today: LocalDate,
): FoundDay | undefined {
  const found = meaningAt(tokens, at);
  if (found?.meaning.kind !== 'days_ago') return undefined;
  return day(addDays(today, -days), length + found.length);
}

function meansAt(tokens: readonly Token[], at: number): Meaning | undefined {
  return meaningAt(tokens, at)?.meaning;
}

function dayOfMonth(token: Token | undefined): string | undefined {
  return token?.kind === 'number' && !token.negative && /^\d{1,2}$/u.test(token.value)
    ? token.value
    : undefined;
}

/** A year after day and month; four digits, so that a count is hardly ever taken for one. */
function yearAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && /^20\d\d$/u.test(token.value) ? token.value : undefined;
}

function day(date: LocalDate | undefined, length: number): FoundDay {
  return { reading: date ? { ok: true, date } : { ok: false, problem: { kind: 'bad_date' } }, length };
}
