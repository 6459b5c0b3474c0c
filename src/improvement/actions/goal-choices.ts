import type { Reader } from '../../database/open.ts';
import { goalsOn } from '../../goals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type BookKpi, kpiBook } from '../../kpis/index.ts';
import type { Person } from '../../people/index.ts';
import type { PlanGoal, PlanTerms } from '../rules/plan.ts';

/** A goal that a plan may be about: what the form calls it (`calls week`), without its steps. */
export type GoalChoice = { key: string; goal: Omit<PlanGoal, 'steps'>; known: BookKpi };

export const keyOfGoal = ({ kpi, period }: Pick<PlanGoal, 'kpi' | 'period'>) => `${kpi} ${period}`;

/**
 * A person's goals that add up over a week, month, quarter or year, in the book's order: a plan asks for a part of one. What
 * the plan names already keeps its number, though the goal may be another by now.
 */
export async function goalChoices(
  db: Reader,
  person: Pick<Person, 'workspaceId' | 'id'>,
  today: LocalDate,
  terms: PlanTerms | null,
): Promise<GoalChoice[]> {
  const { workspaceId, id } = person;
  const book = await kpiBook(db, workspaceId);
  const goals = await goalsOn(db, workspaceId, { personIds: [id] }, today);
  const current = goals.flatMap(({ kpi, periodKind, target, currency, type }): Omit<PlanGoal, 'steps'>[] =>
    type === 'cumulative' && periodKind !== 'range' ? [{ kpi, period: periodKind, target, currency }] : [],
  );
  const named = (terms?.goals ?? []).map(({ steps: _steps, ...goal }) => goal);
  const byKey = new Map([...current, ...named].map((goal) => [keyOfGoal(goal), goal]));
  return [...byKey]
    .map(([key, goal]) => ({ key, goal, known: book.get(goal.kpi) }))
    .sort((a, b) => book.position(a.goal.kpi) - book.position(b.goal.kpi) || (a.key < b.key ? -1 : 1));
}
