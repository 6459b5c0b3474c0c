import type { LocalDate } from '../../kernel/date.ts';
import { type Period, periodContaining, shiftPeriod } from '../../kernel/period.ts';
import { monthlyNumbers, type NumberKey } from '../numbers.ts';

/** What somebody entered, by number; null: not known. Money is in minor units. */
export type MonthNumbers = Readonly<Record<NumberKey, number | null>>;

/** The first days of a period's months; none of a period that is not made of whole calendar months. */
export function monthsOf({ start, end }: Pick<Period, 'start' | 'end'>): LocalDate[] {
  const months: LocalDate[] = [];
  let month = periodContaining('month', start);
  const isWhole = month.start === start;
  for (; month.start < end; month = shiftPeriod(month, 1)) months.push(month.start);
  return isWhole && month.start === end ? months : [];
}

/** The first days of the months before the one of a date, the last one first. */
export function monthsBefore(date: LocalDate, count: number): LocalDate[] {
  const running = periodContaining('month', date);
  return Array.from({ length: count }, (_, nth) => shiftPeriod(running, -1 - nth).start);
}

type DatedNumber = { key: NumberKey; date: LocalDate; amount: number };

/**
 * The numbers of some months as one: what flows is added up, what there was at the start is the first month's. A number
 * that a month lacks is not known for the whole.
 */
export function overMonths(
  months: readonly LocalDate[],
  numbers: readonly DatedNumber[],
): ReadonlyMap<NumberKey, number> {
  const whole = new Map<NumberKey, number>();
  for (const { key, over } of monthlyNumbers) {
    const amounts = amountsOf(key, months, numbers);
    if (amounts) whole.set(key, over === 'first' ? (amounts[0] ?? 0) : sum(amounts));
  }
  return whole;
}

/** A number of all these months added up, whatever a quarter has of it; null when a month lacks it. */
export function sumOverMonths(
  key: NumberKey,
  months: readonly LocalDate[],
  numbers: readonly DatedNumber[],
): number | null {
  const amounts = amountsOf(key, months, numbers);
  return amounts && sum(amounts);
}

function amountsOf(key: NumberKey, months: readonly LocalDate[], numbers: readonly DatedNumber[]) {
  const found = months.map((month) => numbers.find((each) => each.key === key && each.date === month));
  const amounts = found.flatMap((each) => each?.amount ?? []);
  return months.length > 0 && amounts.length === months.length ? amounts : null;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** A number that cannot be, since it is a part of another and larger; the first in the form's order, or null. */
export function impossibleNumber(numbers: MonthNumbers): NumberKey | null {
  const { customers_lost, customers_start, recurring_start, csat_positive, csat_responses } = numbers;
  const gone = (numbers.recurring_downsell ?? 0) + (numbers.recurring_churn ?? 0);
  if (isMore(customers_lost, customers_start)) return 'customers_lost';
  if (isMore(gone, recurring_start)) return 'recurring_churn';
  return isMore(csat_positive, csat_responses) ? 'csat_positive' : null;
}

const isMore = (part: number | null, whole: number | null) => part !== null && whole !== null && part > whole;
