import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PeriodKind } from '../../kernel/period.ts';
import type { GoalSubject } from './goals.ts';

/** Somebody's goal for a KPI, with the days of the version that holds. */
export type GoalOfKpi = {
  id: string;
  subject: GoalSubject;
  periodKind: PeriodKind;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};

/** The goals for a KPI that hold on a date or begin later, whoever they are of. */
export async function goalsOfKpi(
  db: Reader,
  workspaceId: string,
  kpi: string,
  date: LocalDate,
): Promise<GoalOfKpi[]> {
  const rows = await db
    .selectFrom('goal')
    .innerJoin('goal_version', (join) =>
      join
        .onRef('goal_version.workspace_id', '=', 'goal.workspace_id')
        .onRef('goal_version.goal_id', '=', 'goal.id'),
    )
    .select(['goal.id', 'goal.person_id', 'goal.team_id', 'goal.period_kind'])
    .select(['goal_version.valid_from', 'goal_version.valid_to', 'goal_version.target'])
    .where('goal.workspace_id', '=', workspaceId)
    .where('goal.kpi', '=', kpi)
    .where((where) =>
      where.or([where('goal_version.valid_to', 'is', null), where('goal_version.valid_to', '>', date)]),
    )
    .orderBy('goal_version.version', 'desc')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((versions) => {
    // The highest version that covers the date decides; one that begins later counts where none does.
    const row = versions.find(({ valid_from }) => valid_from <= date) ?? versions[0];
    const later = versions.some(({ valid_from, target }) => valid_from > date && target !== null);
    if (!row || (row.target === null && !later)) return [];
    const subject = row.person_id ? { personId: row.person_id } : { teamId: row.team_id ?? '' };
    const { id, period_kind: periodKind, valid_from: validFrom, valid_to: validTo } = row;
    return [{ id, subject, periodKind, validFrom, validTo }];
  });
}
