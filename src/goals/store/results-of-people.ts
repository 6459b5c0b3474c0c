import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PeriodKind } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';
import type { Outcome } from '../rules/closing.ts';
import type { TargetType } from '../rules/targets/types.ts';

/** What holds of a closed period of a person's goal: its last correction, or what it was closed at. */
export type HeldResult = {
  goalId: string;
  personId: string;
  kpi: FactKey;
  /** What steps lead to; null for a KPI's goal. */
  title: string | null;
  type: TargetType;
  periodKind: PeriodKind;
  start: LocalDate;
  end: LocalDate;
  target: number;
  actual: number;
  outcome: Outcome;
};

/** Of these people's goals, the periods that ended in (after, through]; the newest first. */
export async function resultsOfPeople(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  { after, through }: { after: LocalDate; through: LocalDate },
): Promise<HeldResult[]> {
  const held = new Map<string, HeldResult>();
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('goal_result')
      .innerJoin('goal', (join) =>
        join
          .onRef('goal.workspace_id', '=', 'goal_result.workspace_id')
          .onRef('goal.id', '=', 'goal_result.goal_id'),
      )
      .select(['goal.id', 'goal.person_id', 'goal.period_kind', 'goal.kpi', 'goal.title'])
      .select([
        'goal_result.period_start',
        'goal_result.period_end',
        'goal_result.target',
        'goal_result.actual',
        'goal_result.outcome',
        'goal_result.type',
      ])
      .where('goal_result.workspace_id', '=', workspaceId)
      .where('goal.person_id', 'in', ids)
      .where('goal_result.period_end', '>', after)
      .where('goal_result.period_end', '<=', through)
      .orderBy('goal_result.period_end', 'desc')
      .orderBy('goal_result.round')
      .execute();
    for (const row of rows) {
      held.set(`${row.id} ${row.period_start}`, {
        goalId: row.id,
        personId: row.person_id ?? '',
        kpi: row.kpi as FactKey,
        title: row.title,
        type: row.type,
        periodKind: row.period_kind,
        start: row.period_start,
        end: row.period_end,
        target: row.target,
        actual: row.actual,
        outcome: row.outcome,
      });
    }
  }
  return [...held.values()];
}
