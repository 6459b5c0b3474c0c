import type { Reader } from '../../database/open.ts';
import { daysOffIn, holidaysIn, type WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type Period, periodContaining } from '../../kernel/period.ts';
import { type Kpi, kpiByKey } from '../../kpis/catalogue.ts';
import type { Total } from '../../kpis/index.ts';
import { effectiveTarget, type TargetShare } from '../rules/effective-target.ts';
import { type Pace, pace } from '../rules/pace.ts';
import type { Goal, GoalSubject } from '../store/goals.ts';
import { subjectTotals } from './subject-totals.ts';

/** How far back deals are looked at for their usual size. */
export const DAYS_OF_A_YEAR = 365;

/** One goal as its card shows it. */
export type GoalLine = {
  goal: Goal;
  kpi: Kpi;
  period: Period;
  /** What counts of the agreed number (`goal.target`) in this period, in the KPI's unit; why, when it is another. */
  target: number;
  share: TargetShare | null;
  /** In the KPI's unit (minor units for money), in the goal's own currency. */
  actual: number;
  pace: Pace;
  /** Days of the period, in halves, that are taken off though they would be worked; the pace leaves them out. */
  daysOff: number;
  /** The same of public holidays. */
  holidays: number;
  /** Sums of the same KPI in other currencies: shown, never added. */
  otherCurrencies: { currency: string; amount: number }[];
};

/**
 * A goal's numbers on a person's today: of the current period, or of an earlier one given. A number that is only asked
 * about (`isAsked`) is taken as the one that counts.
 */
export async function goalLine(
  db: Reader,
  workspaceId: string,
  goal: Goal,
  today: LocalDate,
  calendar: WorkCalendar,
  period: Period = periodContaining(goal.periodKind, today),
  isAsked = false,
): Promise<GoalLine> {
  const kpi = kpiByKey(goal.kpi);
  const sums = await sumsOf(db, workspaceId, goal.subject, kpi, period, today);
  const year = kpi.unit === 'money' ? await yearOf(db, workspaceId, goal, today) : [];
  return lineFrom({ goal, period, today, calendar, sums, year, isAsked });
}

/** The line out of the period's sums, and for money those of the year that ends today. */
export function lineFrom(input: {
  goal: Goal;
  period: Period;
  today: LocalDate;
  calendar: WorkCalendar;
  sums: readonly Total[];
  year: readonly Total[];
  isAsked?: boolean;
}): GoalLine {
  const { goal, period, today, calendar, sums, year, isAsked = false } = input;
  const { target, why } = isAsked
    ? { target: goal.target, why: null }
    : effectiveTarget(goal.target, period, calendar);
  const kpi = kpiByKey(goal.kpi);
  const actual = sums
    .filter((sum) => sum.currency === goal.currency)
    .reduce((sum, total) => sum + total.amount, 0);
  return {
    goal,
    kpi,
    period,
    target,
    share: why,
    actual,
    pace: pace({
      actual,
      target,
      period,
      asOf: today,
      calendar,
      kpiClass: kpi.class,
      ...(kpi.unit === 'money' ? { expectedEvents: expectedDeals(target, goal.currency, year) } : {}),
    }),
    daysOff: daysOffIn(period.start, period.end, calendar),
    holidays: holidaysIn(period.start, period.end, calendar),
    otherCurrencies: sums
      .filter((sum) => sum.currency !== null && sum.currency !== goal.currency)
      .map((sum) => ({ currency: sum.currency ?? '', amount: sum.amount })),
  };
}

/** Counted through today: an imported deal may already carry a close date of next week. */
function sumsOf(
  db: Reader,
  workspaceId: string,
  subject: GoalSubject,
  kpi: Kpi,
  period: Period,
  today: LocalDate,
): Promise<Total[]> {
  const until = addDays(today, 1) < period.end ? addDays(today, 1) : period.end;
  return subjectTotals(db, workspaceId, subject, { kpis: [kpi.key], from: period.start, until });
}

/** What came in during the year through today. */
function yearOf(db: Reader, workspaceId: string, goal: Goal, today: LocalDate): Promise<Total[]> {
  const range = { from: addDays(today, -DAYS_OF_A_YEAR), until: addDays(today, 1) };
  return subjectTotals(db, workspaceId, goal.subject, { kpis: [goal.kpi], ...range });
}

/** As many deals as the last year's average deal fits into a target of money; 0 while nobody can tell. */
function expectedDeals(target: number, currency: string | null, year: readonly Total[]): number {
  const own = year.filter((sum) => sum.currency === currency);
  const amount = own.reduce((sum, total) => sum + total.amount, 0);
  const deals = own.reduce((sum, total) => sum + total.count, 0);
  return deals > 0 && amount > 0 ? target / (amount / deals) : 0;
}
