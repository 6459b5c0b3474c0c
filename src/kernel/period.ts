import { addDays, daysBetween, isLocalDate, type LocalDate, weekdayOf } from './date.ts';

/** What comes round again and again. */
export type RecurringKind = 'week' | 'month' | 'quarter' | 'year';

/** What a goal or a card is for: a recurring period, or days that somebody chose. */
export type PeriodKind = RecurringKind | 'range';

/**
 * A range of business dates, kept as [start, end) and shown inclusive (domain.md §0.7).
 *
 * `key` names it for good, whatever calendar a company has by then. Periods of the plain calendar (ISO weeks, calendar
 * months, quarters and years) are '2026-W47', '2026-11', '2026-Q4', '2026-Y'; a week belongs to the year of its Thursday,
 * so 2024-12-30 lies in '2025-W01' (domain.md §3.5). Others carry their days: '2017-Q3.2017-04-01.2017-07-01', and those
 * that somebody chose nothing else: 'R.2026-12-01.2026-12-16'.
 */
export type Period = {
  kind: PeriodKind;
  key: string;
  start: LocalDate;
  /** The first day that no longer belongs to it. */
  end: LocalDate;
  /** What the company's own file calls it. */
  name?: string;
};

/** A recurring period. */
export type RecurringPeriod = Period & { kind: RecurringKind };

/** Which one of its year a period is, as its key says; `isPlain`: of the plain calendar, not of a company's own year. */
export type PeriodNumber = { year: number; number: number; isPlain: boolean };

/** No period is longer: 53 weeks. */
export const LONGEST_PERIOD_DAYS = 371;

const LETTERS = { week: 'W', month: '', quarter: 'Q', year: 'Y' } as const;
const KINDS: Readonly<Record<string, RecurringKind>> = { W: 'week', '': 'month', Q: 'quarter', Y: 'year' };
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The period of the plain calendar that a date lies in. What a company counts by is its own (`periodOf`). */
export function periodContaining(kind: RecurringKind, date: LocalDate): RecurringPeriod {
  if (kind === 'week') return isoWeekFrom(addDays(date, 1 - weekdayOf(date)));
  const length = MONTHS[kind];
  const month = monthOf(date);
  const first = Math.floor(month / length) * length;
  const number = kind === 'year' ? 0 : Math.floor((first % 12) / length) + 1;
  const [start, end] = [firstDayOf(first), firstDayOf(first + length)];
  return { kind, key: plainKey(kind, Number(start.slice(0, 4)), number), start, end };
}

/** The period of the plain calendar `count` periods later, or earlier when negative. */
export function shiftPeriod(period: RecurringPeriod, count: number): RecurringPeriod {
  const { kind, start } = period;
  if (kind === 'week') return isoWeekFrom(addDays(start, 7 * count));
  return periodContaining(kind, firstDayOf(monthOf(start) + count * MONTHS[kind]));
}

/** The period a key of the years 1000 to 2999 names; undefined for other texts, such as '2025-W53' or '2026-13'. */
export function periodFromKey(key: string): Period | undefined {
  const [name = '', start, end, more] = key.split('.');
  if (start !== undefined) {
    const kind = name === 'R' ? 'range' : partsOf(name)?.kind;
    const isRange = isLocalDate(start) && end !== undefined && isLocalDate(end) && start < end;
    if (!kind || !isRange || more !== undefined) return undefined;
    const most = kind === 'week' ? 7 : LONGEST_PERIOD_DAYS;
    return daysBetween(start, end) <= most ? { kind, key, start, end } : undefined;
  }
  const parts = partsOf(name);
  if (!parts) return undefined;
  const period = plainPeriod(parts);
  // A number out of range, or written otherwise, gives a period whose own key differs.
  return period.key === key ? period : undefined;
}

/** Days that somebody chose, from `start` until before `end`. */
export function rangeOf(start: LocalDate, end: LocalDate): Period {
  return { kind: 'range', key: `R.${start}.${end}`, start, end };
}

/** Whether a period is one that comes round, and no chosen days. */
export function isRecurring(period: Period): period is RecurringPeriod {
  return period.kind !== 'range';
}

/** The key of a period that is none of the plain calendar; a year has the number 0. */
export function ownKey(
  kind: RecurringKind,
  { year, number, start, end }: { year: number; number: number; start: LocalDate; end: LocalDate },
): string {
  return `${plainKey(kind, year, number)}.${start}.${end}`;
}

/** Which one of which year a period is; null for chosen days. */
export function numberOf({ key }: Pick<Period, 'key'>): PeriodNumber | null {
  const [name = '', start] = key.split('.');
  const parts = partsOf(name);
  return parts && { year: parts.year, number: parts.number, isPlain: start === undefined };
}

/** The last date that belongs to a period: what people read as its end. */
export function lastDayOf(period: Pick<Period, 'end'>): LocalDate {
  return addDays(period.end, -1);
}

/** Months since January of year 0. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The first day of a month, counted from January of year 0. */
export function firstDayOf(month: number): LocalDate {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${twoDigits((month % 12) + 1)}-01`;
}

function isoWeekFrom(monday: LocalDate): RecurringPeriod {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return {
    kind: 'week',
    key: plainKey('week', Number(year), number),
    start: monday,
    end: addDays(monday, 7),
  };
}

type Parts = { kind: RecurringKind; year: number; number: number };

function plainPeriod({ kind, year, number }: Parts): RecurringPeriod {
  // Week 1 is the one with 4 January in it.
  if (kind === 'week') return shiftPeriod(periodContaining('week', `${year}-01-04`), number - 1);
  return periodContaining(kind, firstDayOf(year * 12 + Math.max(0, number - 1) * MONTHS[kind]));
}

function partsOf(name: string): Parts | null {
  const [, year = '', letter = '', digits = ''] = /^([12]\d{3})-([WQY]?)(\d{0,2})$/.exec(name) ?? [];
  const kind = KINDS[letter];
  if (year === '' || !kind || (kind === 'year') !== (digits === '')) return null;
  return { kind, year: Number(year), number: Number(digits) };
}

function plainKey(kind: RecurringKind, year: number, number: number): string {
  const digits = { week: twoDigits(number), month: twoDigits(number), quarter: String(number), year: '' }[
    kind
  ];
  return `${String(year).padStart(4, '0')}-${LETTERS[kind]}${digits}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
