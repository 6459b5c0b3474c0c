import type { Capacity } from '../../kernel/calendar.ts';
import { addMonths, type LocalDate } from '../../kernel/date.ts';

/** A value from `from` until before `until` (null: until changed). */
type Span<T> = { from: LocalDate; until: LocalDate | null; value: T };

/** What part of full time somebody works, in percent. */
export type FullTimeShare = Span<number>;

/** Percent of the goals in each month from its first day on, while somebody learns the job; then all of them. */
export type Ramp = Span<readonly number[]>;

/** Longer than anybody's ramp. */
const MOST_MONTHS = 24;

/**
 * The months of a ramp as people write them: '25, 50, 75', '25/50/75', '%25 %50 %75'. Null for anything else: not whole
 * percents from 0 to 100, or more than two years of them.
 */
export function readRamp(text: string): number[] | null {
  const parts = text.split(/[\s,;/]+/).filter((part) => part !== '');
  const percents = parts.map((part) =>
    /^(%?\d{1,3}|\d{1,3}%)$/.test(part) ? Number(part.replace('%', '')) : 101,
  );
  const isRamp =
    percents.length > 0 && percents.length <= MOST_MONTHS && percents.every((each) => each <= 100);
  return isRamp ? percents : null;
}

/** The days on which a person's capacity changes, in order (domain.md §3.4). */
export function capacitySteps(shares: readonly FullTimeShare[], ramps: readonly Ramp[]): Capacity[] {
  const fte = shares.flatMap(({ from, until, value }) => [
    { from, value },
    ...(until ? [{ from: until, value: 100 }] : []),
  ]);
  const ramp = ramps.flatMap(({ from, until, value }) => [
    ...monthsOf(from, value).filter((month) => until === null || month.from < until),
    ...(until ? [{ from: until, value: 100 }] : []),
  ]);
  const days = [...new Set([...fte, ...ramp].map(({ from }) => from))].sort();
  return days.map((from) => ({ from, fte: valueOn(fte, from), ramp: valueOn(ramp, from) }));
}

/** What the latest step until a day says; where one span follows another on its last day, the later. */
function valueOn(steps: readonly { from: LocalDate; value: number }[], date: LocalDate): number {
  return steps.findLast(({ from }) => from <= date)?.value ?? 100;
}

/** Month by month, from day to day: a ramp from the 16th has its second month from the next 16th. */
function monthsOf(from: LocalDate, percents: readonly number[]) {
  return [...percents, 100].map((value, month) => ({ from: addMonths(from, month), value }));
}
