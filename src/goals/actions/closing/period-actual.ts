import type { Reader } from '../../../database/open.ts';
import { shownBeside } from '../../../kernel/shown-beside.ts';
import { type FactKey, isOwnKey, type KpiBook, kpiBook } from '../../../kpis/index.ts';
import { behindOf, type Reading, shownAmount } from '../../rules/targets/reading.ts';
import { isAddedUp, type Target } from '../../rules/targets/types.ts';
import type { Result } from '../../store/results.ts';
import { aboutGoal, goalReading } from '../goal-reading.ts';
import { subjectTotals } from '../subject-totals.ts';

/** Reads what a goal came to in a whole period, as its type looks at it and in its own currency. */
export type ReadPeriod = (
  of: Pick<Result, 'goalId' | 'subject' | 'kpi' | 'title' | 'type' | 'currency' | 'period'>,
) => Promise<Reading>;

/** For many goals of a workspace: the company's KPIs are read once, and not at all while nobody has a goal for them. */
export function readPeriod(db: Reader, workspaceId: string): ReadPeriod {
  let book: Promise<KpiBook> | undefined;
  return async (goal) => {
    const { goalId, subject, kpi: key, title, type, currency, period } = goal;
    const range = { from: period.start, until: period.end };
    if (isAddedUp(type)) {
      const sums = await subjectTotals<FactKey>(db, workspaceId, subject, { kpis: [key], ...range });
      const own = sums.filter((sum) => sum.currency === currency);
      return { kind: 'sum', amount: own.reduce((all, { amount }) => all + amount, 0) };
    }
    if (isOwnKey(key) && title === null) book ??= kpiBook(db, workspaceId);
    const about = await aboutGoal(db, workspaceId, { id: goalId, kpi: key, title }, await book);
    return goalReading(db, workspaceId, goal, { ...about, ...range });
  };
}

/** The number to keep, and what stands behind it; a level is rounded, but never onto a target it is not on. */
export function shownActual(
  { target, upper }: Pick<Target, 'target' | 'upper'>,
  reading: Reading,
): Pick<Result, 'actual' | 'behind'> {
  const amount = shownAmount(reading);
  const bound = upper !== null && amount > upper ? upper : target;
  return {
    actual: reading.kind === 'level' ? shownBeside(amount, bound, 1) : amount,
    behind: behindOf(reading),
  };
}
