import { addDays, daysBetween, type LocalDate, sinceEver } from './date.ts';
import { numberOf, type Period, type RecurringKind, type RecurringPeriod, rangeOf } from './period.ts';
import { cut, periodByRules, plainRules, type YearRules } from './year-rules.ts';

/** Rules that hold from a day on. */
export type DatedRules = { from: LocalDate; rules: YearRules };

/** How a company counted time so far and counts it now, oldest first; the first holds for whatever came before, too. */
export type CompanyYear = readonly DatedRules[];

/** Of a company that never said anything: the plain calendar. */
export const plainYear: CompanyYear = [{ from: sinceEver, rules: plainRules }];

/**
 * The period of a kind that a date lies in. Periods of a kind follow one another without gap or overlap. When the
 * rules change, what runs then ends as it was, and the first period by the new rules begins there, so it may be shorter.
 */
export function periodOf(year: CompanyYear, kind: RecurringKind, date: LocalDate): RecurringPeriod {
  return periodIn(stretchesOf(year, kind), kind, date);
}

/** The period `count` periods later, or earlier when negative; chosen days move by as many days as they are. */
export function periodAway(year: CompanyYear, period: RecurringPeriod, count: number): RecurringPeriod;
export function periodAway(year: CompanyYear, period: Period, count: number): Period;
export function periodAway(year: CompanyYear, period: Period, count: number): Period {
  const { kind, start, end } = period;
  if (kind === 'range') {
    const days = count * daysBetween(start, end);
    return rangeOf(addDays(start, days), addDays(end, days));
  }
  const stretches = stretchesOf(year, kind);
  let found: Period = period;
  for (let left = count; left > 0; left--) found = periodIn(stretches, kind, found.end);
  for (let left = count; left < 0; left++) found = periodIn(stretches, kind, addDays(found.start, -1));
  return found;
}

/** So many periods before one, oldest first. */
export function periodsBefore(year: CompanyYear, period: Period, count: number): Period[] {
  const found: Period[] = [];
  for (let last = period; found.length < count; found.unshift(last)) last = periodAway(year, last, -1);
  return found;
}

/** The periods of a kind with a day in [from, until), in order. */
export function periodsBetween(
  year: CompanyYear,
  kind: RecurringKind,
  { from, until }: { from: LocalDate; until: LocalDate },
): RecurringPeriod[] {
  const found: RecurringPeriod[] = [];
  for (let date = from; date < until; date = found.at(-1)?.end ?? until) {
    found.push(periodOf(year, kind, date));
  }
  return found;
}

/** The week of this number in the year of this name; null when there is none. */
export function weekNumbered(year: CompanyYear, name: number, number: number): RecurringPeriod | null {
  // A year may be called by the calendar year before or after the one that most of it lies in.
  const range = { from: `${name - 1}-01-01`, until: `${name + 2}-01-01` };
  const isIt = (week: RecurringPeriod) => {
    const own = numberOf(week);
    return own?.year === name && own.number === number;
  };
  return periodsBetween(year, 'week', range).find(isIt) ?? null;
}

/** The day in the middle of a period: it decides which month a week belongs to (an ISO week's is its Thursday). */
export function middleOf({ start, end }: Period): LocalDate {
  return addDays(start, Math.floor(daysBetween(start, end) / 2));
}

/** From which day on each set of rules is counted by for a kind: once what ran under the one before is over. */
function stretchesOf(year: CompanyYear, kind: RecurringKind): DatedRules[] {
  const stretches: DatedRules[] = [];
  for (const { from, rules } of year) {
    const running = stretches.length > 0 ? periodIn(stretches, kind, from) : null;
    const start = !running || running.start === from ? from : running.end;
    while (stretches.length > 0 && (stretches.at(-1)?.from ?? '') >= start) stretches.pop();
    stretches.push({ from: start, rules });
  }
  return stretches;
}

function periodIn(stretches: readonly DatedRules[], kind: RecurringKind, date: LocalDate): RecurringPeriod {
  const index = Math.max(
    0,
    stretches.findLastIndex(({ from }) => from <= date),
  );
  const period = periodByRules(stretches[index]?.rules ?? plainRules, kind, date);
  const [start, end] = [index > 0 ? stretches[index]?.from : undefined, stretches[index + 1]?.from];
  return cut(period, { ...(start ? { start } : {}), ...(end ? { end } : {}) });
}
