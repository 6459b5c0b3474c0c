import { type CompanyYear, periodAway, periodOf, periodsBetween } from '../../kernel/company-year.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';

/** What can be looked back at: this one, or the one before. */
export const SPANS = ['quarter', 'half', 'year'] as const;
export type Span = (typeof SPANS)[number];
export type Which = 'this' | 'last';

/** A period to choose; `key` is its value in the menu. `quarters` of the company's own year make up a half. */
export type ReviewPeriod = {
  key: `${Which}_${Span}`;
  span: Span;
  start: LocalDate;
  end: LocalDate;
  /** Which half of its year it is. */
  half: 1 | 2 | null;
  /** The quarter or year; of a half the year that it is part of. */
  of: Period;
};

/** The periods that a cycle can be about, by the company's own year. */
export function reviewPeriods(year: CompanyYear, today: LocalDate): ReviewPeriod[] {
  const quarter = periodOf(year, 'quarter', today);
  const whole = periodOf(year, 'year', today);
  const half = halfOf(year, today);
  const plainly = (which: Which, span: 'quarter' | 'year', of: Period): ReviewPeriod => ({
    ...{ key: `${which}_${span}`, span, start: of.start, end: of.end, half: null, of },
  });
  return [
    plainly('this', 'quarter', quarter),
    plainly('last', 'quarter', periodAway(year, quarter, -1)),
    { key: 'this_half', ...half },
    { key: 'last_half', ...halfOf(year, addDays(half.start, -1)) },
    plainly('this', 'year', whole),
    plainly('last', 'year', periodAway(year, whole, -1)),
  ];
}

/** The half of the company's year that a day lies in: its first two quarters, or the rest. */
function halfOf(year: CompanyYear, date: LocalDate): Omit<ReviewPeriod, 'key'> {
  const of = periodOf(year, 'year', date);
  const quarters = periodsBetween(year, 'quarter', { from: of.start, until: of.end });
  const middle = quarters[2]?.start ?? quarters.at(-1)?.end ?? of.end;
  const isFirst = date < middle;
  const [start, end] = isFirst ? [of.start, middle] : [middle, of.end];
  return { span: 'half', start, end, half: isFirst ? 1 : 2, of };
}

/** A quarter that has run for less than half of its days is too young to be looked back at: the last one is suggested. */
export function suggestedPeriod(
  periods: readonly ReviewPeriod[],
  today: LocalDate,
): ReviewPeriod | undefined {
  const [running, last] = periods;
  if (!running) return undefined;
  const isYoung = 2 * daysBetween(running.start, today) < daysBetween(running.start, running.end);
  return isYoung ? last : running;
}
