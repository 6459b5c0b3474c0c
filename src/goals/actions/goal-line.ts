import type { Reader } from '../../database/open.ts';
import { daysOffIn, type WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type Period, periodContaining } from '../../kernel/period.ts';
import { type Kpi, kpiByKey } from '../../kpis/catalogue.ts';
import type { Total } from '../../kpis/index.ts';
import { type Pace, pace } from '../rules.ts';
import type { Goal, GoalSubject } from '../store.ts';
import { subjectTotals } from './subject-totals.ts';

/** One goal as its card shows it. */
export type GoalLine = {
  goal: Goal;
  kpi: Kpi;
  period: Period;
  /** In the KPI's unit (minor units for money), in the goal's own currency. */
  actual: number;
  pace: Pace;
  /** Days of the period that would be worked and are taken off; the pace leaves them out. */
  daysOff: number;
  /** Sums of the same KPI in other currencies: shown, never added. */
  otherCurrencies: { currency: string; amount: number }[];
};

/** A goal's numbers on a person's today: of the current period, or of an earlier one given. */
export async function goalLine(
  db: Reader,
  workspaceId: string,
  goal: Goal,
  today: LocalDate,
  calendar: WorkCalendar,
  period: Period = periodContaining(goal.periodKind, today),
): Promise<GoalLine> {
  const kpi = kpiByKey(goal.kpi);
  const sums = await sumsOf(db, workspaceId, goal.subject, kpi, period, today);
  const actual = sums
    .filter((sum) => sum.currency === goal.currency)
    .reduce((sum, total) => sum + total.amount, 0);
  return {
    goal,
    kpi,
    period,
    actual,
    pace: pace({
      actual,
      target: goal.target,
      period,
      asOf: today,
      calendar,
      kpiClass: kpi.class,
      ...(kpi.unit === 'money' ? { expectedEvents: await expectedDeals(db, workspaceId, goal, today) } : {}),
    }),
    daysOff: daysOffIn(period.start, period.end, calendar),
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

/** As many deals as the last year's average deal fits into a target of money; 0 while nobody can tell. */
async function expectedDeals(db: Reader, workspaceId: string, goal: Goal, today: LocalDate): Promise<number> {
  const range = { from: addDays(today, -365), until: addDays(today, 1) };
  const year = await subjectTotals(db, workspaceId, goal.subject, { kpis: [goal.kpi], ...range });
  const own = year.filter((sum) => sum.currency === goal.currency);
  const amount = own.reduce((sum, total) => sum + total.amount, 0);
  const deals = own.reduce((sum, total) => sum + total.count, 0);
  return deals > 0 && amount > 0 ? goal.target / (amount / deals) : 0;
}
