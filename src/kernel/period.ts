import { addDays, daysBetween, type LocalDate, weekdayOf } from './date.ts';

/** What a goal or a card is for: an ISO week, a calendar month or a calendar quarter. */
export type PeriodKind = 'week' | 'month' | 'quarter';

/**
 * A range of business dates, kept as [start, end) and shown inclusive (domain.md §0.7).
 * `key` names it: '2026-W47', '2026-11', '2026-Q4'. A week belongs to the year of its Thursday, so
 * 2024-12-30 lies in '2025-W01' (domain.md §3.5).
 */
export type Period = {
  kind: PeriodKind;
  key: string;
  start: LocalDate;
  /** The first day that no longer belongs to it. */
  end: LocalDate;
};

/** The period of a kind that a date lies in. */
export function periodContaining(kind: PeriodKind, date: LocalDate): Period {
  if (kind === 'week') return weekFrom(addDays(date, 1 - weekdayOf(date)));
  return monthsFrom(kind, Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1);
}

/** The period a key of the years 1000 to 2999 names; undefined for other texts, such as '2025-W53' or '2026-13'. */
export function periodFromKey(key: string): Period | undefined {
  const [, year = '', letter, digits] = /^([12]\d{3})-([WQ]?)(\d{1,2})$/.exec(key) ?? [];
  if (year === '') return undefined;
  const period = periodNamed(letter, year, Number(digits));
  // A number out of range, or written otherwise, gives a period whose own key differs.
  return period.key === key ? period : undefined;
}

/** The period `count` periods later, or earlier when negative. */
export function shiftPeriod(period: Period, count: number): Period {
  if (period.kind === 'week') return weekFrom(addDays(period.start, 7 * count));
  const months = count * monthsIn(period.kind);
  return monthsFrom(
    period.kind,
    Number(period.start.slice(0, 4)),
    Number(period.start.slice(5, 7)) - 1 + months,
  );
}

/** The last date that belongs to a period: what people read as its end. */
export function lastDayOf(period: Period): LocalDate {
  return addDays(period.end, -1);
}

function weekFrom(monday: LocalDate): Period {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return { kind: 'week', key: `${year}-W${twoDigits(number)}`, start: monday, end: addDays(monday, 7) };
}

function periodNamed(letter: string | undefined, year: string, number: number): Period {
  if (letter === 'Q') return monthsFrom('quarter', Number(year), (number - 1) * 3);
  if (letter !== 'W') return monthsFrom('month', Number(year), number - 1);
  // Week 1 is the one with 4 January in it.
  return shiftPeriod(periodContaining('week', `${year}-01-04`), number - 1);
}

/** The month or quarter that a month lies in; `month` counts from 0 and may run into other years. */
function monthsFrom(kind: 'month' | 'quarter', year: number, month: number): Period {
  const length = monthsIn(kind);
  const first = Math.floor((year * 12 + month) / length) * length;
  const start = firstDayOf(first);
  const name = kind === 'month' ? start.slice(5, 7) : `Q${Math.floor((first % 12) / 3) + 1}`;
  return { kind, key: `${start.slice(0, 4)}-${name}`, start, end: firstDayOf(first + length) };
}

function monthsIn(kind: 'month' | 'quarter'): number {
  return kind === 'month' ? 1 : 3;
}

/** The first day of a month, counted from January of year 0. */
function firstDayOf(month: number): LocalDate {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${twoDigits((month % 12) + 1)}-01`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
