import { addDays, daysBetween, type LocalDate, weekdayOf } from './date.ts';
import {
  firstDayOf,
  monthOf,
  ownKey,
  periodContaining,
  type RecurringKind,
  type RecurringPeriod,
} from './period.ts';
import { type RetailRules, type RetailYear, retailYearOf } from './retail-year.ts';

/** A period as the company's own file names it; a year has the number 0. */
export type FiledPeriod = {
  kind: 'month' | 'quarter' | 'year';
  name: string;
  start: LocalDate;
  /** The first day that no longer belongs to it. */
  end: LocalDate;
  year: number;
  number: number;
};

/** How a company cuts time into weeks, months, quarters and years (domain.md §3.5). */
export type YearRules = {
  /** ISO weekday 1..7. */
  weekStartsOn: number;
  /** The first month of its year, 1..12; with `retail` the one after the month at whose end the year ends. */
  startsIn: number;
  /** Whether a year is called by the calendar year it ends or starts in. */
  namedBy: 'end' | 'start';
  /** Months of whole weeks; null: calendar months. */
  retail: RetailRules | null;
  /** The company's own months, quarters and years, which go before the rules where there are any; sorted, without gaps. */
  filed: readonly FiledPeriod[];
};

/** ISO weeks and the calendar's months, quarters and years. */
export const plainRules: YearRules = {
  weekStartsOn: 1,
  startsIn: 1,
  namedBy: 'end',
  retail: null,
  filed: [],
};

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The period of a kind that a date lies in, by one set of rules alone. */
export function periodByRules(rules: YearRules, kind: RecurringKind, date: LocalDate): RecurringPeriod {
  if (kind === 'week') return weekByRules(rules, date);
  const filed = rules.filed.find((each) => each.kind === kind && each.start <= date && date < each.end);
  if (filed) {
    const { start, end, name } = filed;
    return { kind, key: ownKey(kind, filed), start, end, name };
  }
  return besideFile(rules, kind, date, unfiled(rules, kind, date));
}

/** Whether the rules say of a kind of period what the plain calendar says. */
function isPlain({ weekStartsOn, startsIn, retail }: YearRules, kind: RecurringKind): boolean {
  if (retail) return false;
  if (kind === 'week') return weekStartsOn === 1;
  return kind === 'month' || startsIn === 1;
}

/** A week of a year of whole weeks is numbered in that year; any other belongs to the calendar year of its fourth day. */
function weekByRules(rules: YearRules, date: LocalDate): RecurringPeriod {
  const start = addDays(date, -((weekdayOf(date) - rules.weekStartsOn + 7) % 7));
  const filed = rules.filed.find((each) => each.kind === 'year' && each.start <= start && start < each.end);
  if (!filed && isPlain(rules, 'week')) return periodContaining('week', date);
  const own = filed ?? (rules.retail && retailYearOf({ ...rules, retail: rules.retail }, start));
  const fourth = addDays(start, 3);
  const year = own ? own.year : Number(fourth.slice(0, 4));
  const days = own ? daysBetween(own.start, start) : daysBetween(`${fourth.slice(0, 4)}-01-01`, fourth);
  return owned('week', { year, number: Math.floor(days / 7) + 1, start, end: addDays(start, 7) });
}

function unfiled(rules: YearRules, kind: 'month' | 'quarter' | 'year', date: LocalDate): RecurringPeriod {
  if (isPlain(rules, kind)) return periodContaining(kind, date);
  if (rules.retail) return retailPeriod(retailYearOf({ ...rules, retail: rules.retail }, date), kind, date);
  const { startsIn, namedBy } = rules;
  const shifted = monthOf(date) - (startsIn - 1);
  const first = Math.floor(shifted / MONTHS[kind]) * MONTHS[kind];
  const years = Math.floor(shifted / 12);
  return owned(kind, {
    year: namedBy === 'end' ? years + 1 : years,
    number: kind === 'year' ? 0 : (first - years * 12) / MONTHS[kind] + 1,
    start: firstDayOf(first + startsIn - 1),
    end: firstDayOf(first + startsIn - 1 + MONTHS[kind]),
  });
}

/** `months` of a retail year, one, three or all of them together. */
function retailPeriod(
  { year, start, months }: RetailYear,
  kind: 'month' | 'quarter' | 'year',
  date: LocalDate,
): RecurringPeriod {
  const ends = months.filter((_end, index) => (index + 1) % MONTHS[kind] === 0);
  const index = ends.findIndex((end) => date < end);
  return owned(kind, {
    year,
    number: kind === 'year' ? 0 : index + 1,
    start: ends[index - 1] ?? start,
    end: ends[index] ?? date,
  });
}

/** What the rules say of a day that the file does not name ends where the file begins, and begins where it ends. */
function besideFile(
  { filed }: YearRules,
  kind: RecurringKind,
  date: LocalDate,
  period: RecurringPeriod,
): RecurringPeriod {
  const own = filed.filter((each) => each.kind === kind);
  const [from, until] = [own[0]?.start, own.at(-1)?.end];
  return from === undefined || until === undefined
    ? period
    : cut(period, date < from ? { end: from } : { start: until });
}

/** A period without what lies before `start` or from `end` on; its key then says so. */
export function cut(
  period: RecurringPeriod,
  { start = period.start, end = period.end }: { start?: LocalDate; end?: LocalDate },
): RecurringPeriod {
  if (start <= period.start && end >= period.end) return period;
  const left = {
    start: start > period.start ? start : period.start,
    end: end < period.end ? end : period.end,
  };
  const [name = ''] = period.key.split('.');
  return { ...period, ...left, key: `${name}.${left.start}.${left.end}` };
}

function owned(
  kind: RecurringKind,
  named: { year: number; number: number; start: LocalDate; end: LocalDate },
): RecurringPeriod {
  return { kind, key: ownKey(kind, named), start: named.start, end: named.end };
}
