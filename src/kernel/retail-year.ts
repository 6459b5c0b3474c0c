import { addDays, daysBetween, type LocalDate, weekdayOf } from './date.ts';
import { firstDayOf } from './period.ts';

/** A year of whole weeks in quarters of thirteen (domain.md §3.5). */
export type RetailRules = {
  /** Weeks of the three months of a quarter. */
  pattern: '4-4-5' | '4-5-4' | '5-4-4';
  /** The year ends on the last of its weekday in the month, or on the one nearest to the month's end. */
  anchor: 'last' | 'nearest';
  /** The month, 1..12, that has a 53rd week. */
  longMonth: number;
};

/** What a retail year is worked out from: its weeks end the day before `weekStartsOn`, its year before `startsIn`. */
type Rules = { weekStartsOn: number; startsIn: number; namedBy: 'end' | 'start'; retail: RetailRules };

/** One such year, by its name; `months` are the first days after each of its twelve months. */
export type RetailYear = { year: number; start: LocalDate; end: LocalDate; months: LocalDate[] };

/** The year that a date lies in. */
export function retailYearOf(rules: Rules, date: LocalDate): RetailYear {
  // A year may end some days after its month, so the next calendar year's is looked at first.
  let ending = Number(date.slice(0, 4)) + 1;
  while (startOf(rules, ending) > date) ending--;
  const [start, end] = [startOf(rules, ending), startOf(rules, ending + 1)];
  const { startsIn, namedBy } = rules;
  const year = namedBy === 'start' && startsIn > 1 ? ending - 1 : ending;
  return { year, start, end, months: monthEnds(rules.retail, start, daysBetween(start, end) / 7) };
}

/** The first day of the year that ends in a calendar year: after the last day of the one before. */
function startOf(rules: Rules, ending: number): LocalDate {
  return addDays(lastDayOfYear(rules, ending - 1), 1);
}

function lastDayOfYear({ weekStartsOn, startsIn, retail }: Rules, ending: number): LocalDate {
  const lastOfMonth = addDays(firstDayOf(ending * 12 + (startsIn === 1 ? 12 : startsIn - 1)), -1);
  const endsOn = weekStartsOn === 1 ? 7 : weekStartsOn - 1;
  const last = addDays(lastOfMonth, -((weekdayOf(lastOfMonth) - endsOn + 7) % 7));
  const isNextNearer = retail.anchor === 'nearest' && daysBetween(last, lastOfMonth) > 3;
  return isNextNearer ? addDays(last, 7) : last;
}

function monthEnds({ pattern, longMonth }: RetailRules, start: LocalDate, weeks: number): LocalDate[] {
  const lengths = pattern.split('-').map(Number);
  let end = start;
  return Array.from({ length: 12 }, (_, index) => {
    const extra = weeks === 53 && index + 1 === longMonth ? 1 : 0;
    end = addDays(end, 7 * ((lengths[index % 3] ?? 0) + extra));
    return end;
  });
}
