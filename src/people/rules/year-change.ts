import { type CompanyYear, periodAway, periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate, sinceEver } from '../../kernel/date.ts';
import type { RecurringKind, RecurringPeriod } from '../../kernel/period.ts';
import { periodByRules, type YearRules } from '../../kernel/year-rules.ts';

/** Rules, and from which day on they hold. */
export type YearChange = { from: LocalDate; rules: YearRules };

/** A coming period; `isShort`: it stands between two ways of counting, and is shorter than those after it. */
export type ComingPeriod = { period: RecurringPeriod; isShort: boolean };

/** The running period of each kind and those after it. */
export type ComingPeriods = readonly { kind: RecurringKind; periods: readonly ComingPeriod[] }[];

/** How many of each are shown: a whole year of quarters, and the turn of the week. */
const SHOWN = [
  ['week', 3],
  ['month', 4],
  ['quarter', 5],
  ['year', 3],
] as const;

/** Farther away nobody plans, and a year was mistyped. */
const DAYS_AWAY = 731;

/** How the year would be counted with a change; what was planned for later goes, as the last word counts. */
export function withChange(year: CompanyYear, change: YearChange): CompanyYear {
  return [...year.filter(({ from }) => from < change.from), change];
}

/** The rules that were said last. */
export function latestRules(year: CompanyYear): YearRules {
  const last = year.at(-1);
  if (!last) throw new Error('A company counts by something');
  return last.rules;
}

/** Whether rules may begin to hold on a day: for all time, or within two years of today. */
export function isNear(from: LocalDate, today: LocalDate): boolean {
  return from === sinceEver || (from >= addDays(today, -DAYS_AWAY) && from <= addDays(today, DAYS_AWAY));
}

/** The periods that run on a day, and the next ones. */
export function comingPeriods(year: CompanyYear, today: LocalDate): ComingPeriods {
  return SHOWN.map(([kind, count]) => {
    const current = periodOf(year, kind, today);
    const periods = Array.from({ length: count }, (_, index) => periodAway(year, current, index));
    return { kind, periods: periods.map((period) => ({ period, isShort: isShort(year, period) })) };
  });
}

/** Whether no rules of the company would make a period of just these days. */
function isShort(year: CompanyYear, { kind, start, end }: RecurringPeriod): boolean {
  return year.every(({ rules }) => {
    const whole = periodByRules(rules, kind, start);
    return whole.start !== start || whole.end !== end;
  });
}
