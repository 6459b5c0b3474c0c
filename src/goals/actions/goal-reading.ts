import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type BookKpi, type Fact, type FactKey, isOwnKey, type KpiBook } from '../../kpis/index.ts';
import { howRead } from '../rules/goal-kpi.ts';
import { type Entry, type Reading, readingOf } from '../rules/targets/reading.ts';
import type { Goal, GoalSubject } from '../store/goals.ts';
import { type GoalStep, stepsOf } from '../store/steps.ts';
import { kpisOf } from './goal-kpis.ts';
import { subjectOwnFacts } from './subject-totals.ts';

/** A goal's KPI and its steps. Only a goal of the company's own KPIs takes a query, only steps take another. */
export async function aboutGoal(
  db: Reader,
  workspaceId: string,
  goal: Pick<Goal, 'id' | 'kpi' | 'title'>,
  book?: KpiBook,
): Promise<{ kpi: BookKpi; steps: readonly GoalStep[] }> {
  const kpi = (await kpisOf(db, workspaceId, [goal], book))(goal);
  const steps = goal.title === null ? [] : ((await stepsOf(db, workspaceId, [goal.id])).get(goal.id) ?? []);
  return { kpi, steps };
}

/** What a goal that is no sum came to in some days: read from every fact of its KPI, or from its steps. */
export async function goalReading(
  db: Reader,
  workspaceId: string,
  goal: Pick<Goal, 'type' | 'kpi' | 'currency'> & { subject: GoalSubject },
  {
    kpi,
    steps,
    from,
    until,
  }: { kpi: BookKpi; steps: readonly GoalStep[]; from: LocalDate; until: LocalDate },
): Promise<Reading> {
  if (goal.type === 'milestone') return { kind: 'steps', steps: asBefore(steps, until) };
  const facts = await subjectOwnFacts(db, workspaceId, goal.subject, { kpis: countersOf(kpi), from, until });
  return readingFrom(goal, kpi, facts);
}

/** Steps as they stood on the evening before a day: what was done from then on was open. */
export function asBefore(steps: readonly GoalStep[], day: LocalDate): GoalStep[] {
  return steps.map((step) =>
    step.doneOn !== null && step.doneOn >= day ? { ...step, doneOn: null, doneBy: null } : step,
  );
}

/** The same out of facts at hand, those of a rate's second counter among them. */
export function readingFrom(
  goal: Pick<Goal, 'type' | 'kpi' | 'currency'>,
  kpi: BookKpi,
  facts: readonly Fact<FactKey>[],
): Reading {
  if (goal.type === 'milestone') return { kind: 'steps', steps: [] };
  const entriesOf = (key: string | null): Entry[] =>
    facts
      .filter((fact) => fact.kpi === key && fact.currency === goal.currency)
      .map(({ subject, date, amount, count, distinctKey }) => ({
        subjectId: subject.id,
        date,
        amount,
        count,
        distinctKey,
      }));
  return readingOf(goal.type, howRead(kpi, goal), entriesOf(kpi.key), entriesOf(kpi.denominator));
}

/** The keys under which the numbers of a KPI stand in the ledger. */
export function countersOf({ key, denominator }: Pick<BookKpi, 'key' | 'denominator'>): FactKey[] {
  return denominator !== null && isOwnKey(denominator) ? [key, denominator] : [key];
}
