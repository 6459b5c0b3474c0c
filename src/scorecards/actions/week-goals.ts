import type { Reader } from '../../database/open.ts';
import type { Period } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';
import { readGoals, type Subjects } from './period-goals.ts';

/** Goals of one week by KPI; a KPI without one is left out. */
export type WeekGoals = ReadonlyMap<FactKey, number>;

/**
 * What a week's goal is for a team (`readGoals`): its own weekly goal, else the sum of its people's, else the week's share
 * of its own month, quarter or year, else of its people's. A lead who sells has their own added to them. The day in the
 * middle of the week (`middleOf`) decides to which month it belongs.
 *
 * It is what `/mygoals` and the reminder expect of the whole week: days off that are no leave change the days that a goal
 * is spread over, not its target (domain.md §3.4). So a weekly goal stays whole when two of its five days are off, and the week's
 * share of a month's is smaller; nothing is expected of somebody who is away all week. A team's own goal is not
 * measured by its people's days off.
 */
export async function teamWeekGoals(
  db: Reader,
  workspaceId: string,
  subjects: Subjects,
  week: Period,
  currency: string,
): Promise<WeekGoals> {
  const [goals] = await teamGoalsOfWeeks(db, workspaceId, subjects, [week], currency);
  return goals ?? new Map();
}

/** The same for several weeks, in their order, in one query. */
export async function teamGoalsOfWeeks(
  db: Reader,
  workspaceId: string,
  subjects: Subjects,
  weeks: readonly Period[],
  currency: string,
): Promise<WeekGoals[]> {
  const { sums } = await readGoals(db, workspaceId, subjects, weeks, { currency });
  return sums.map((goals) => new Map([...goals].map(([kpi, { target }]) => [kpi, target])));
}
