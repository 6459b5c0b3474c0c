import type { Reader } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { type HeldResult, resultsOfPeople } from '../../store/results-of-people.ts';
import { kpisOf } from '../goal-kpis.ts';

/** What became of a goal's periods in a time: how many of those that were judged were met. */
export type GoalOutcome = {
  kpi: BookKpi;
  periodKind: HeldResult['periodKind'];
  met: number;
  judged: number;
  /** Of a goal that adds up: everything done by everything asked for; null for others. */
  attainment: number | null;
};

/** A person's goals whose periods ended in (after, through], those with most periods first. */
export async function goalOutcomes(
  db: Reader,
  workspaceId: string,
  personId: string,
  range: { after: LocalDate; through: LocalDate },
): Promise<GoalOutcome[]> {
  const results = await resultsOfPeople(db, workspaceId, [personId], range);
  const kpiOf = await kpisOf(db, workspaceId, results);
  const byGoal = Map.groupBy(
    results.filter(({ outcome }) => outcome !== 'no_target'),
    ({ goalId }) => goalId,
  );
  return [...byGoal.values()]
    .flatMap((judged) => {
      const [first] = judged;
      return first ? [{ first, judged }] : [];
    })
    .map(({ first, judged }) => ({
      kpi: kpiOf(first),
      periodKind: first.periodKind,
      met: judged.filter(({ outcome }) => outcome === 'met').length,
      judged: judged.length,
      attainment: first.type === 'cumulative' ? attainmentOf(judged) : null,
    }))
    .sort((a, b) => b.judged - a.judged);
}

function attainmentOf(judged: readonly HeldResult[]): number | null {
  const target = judged.reduce((sum, result) => sum + result.target, 0);
  return target > 0 ? judged.reduce((sum, result) => sum + result.actual, 0) / target : null;
}
