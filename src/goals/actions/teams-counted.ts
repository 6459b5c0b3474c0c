import type { Reader } from '../../database/open.ts';
import type { Period } from '../../kernel/period.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { totals } from '../../kpis/index.ts';
import { membershipsBetween } from '../../people/index.ts';

/** The teams for which anything was counted in a week, and those for which activity was. */
export type TeamsCounted = { anything: ReadonlySet<string>; activity: ReadonlySet<string> };

/**
 * Whose figures of a week have come in. Nothing at all for a whole team is an import that did not run, or a habit not
 * yet begun, and says nothing about anyone in it.
 */
export async function teamsCounted(
  db: Reader,
  workspaceId: string,
  teamIds: readonly string[],
  week: Period,
): Promise<TeamsCounted> {
  const anything = new Set<string>();
  const activity = new Set<string>();
  for (const teamId of new Set(teamIds)) {
    const { start: from, end: until } = week;
    const spans = await membershipsBetween(db, workspaceId, teamId, from, until);
    const subjectIds = [teamId, ...new Set(spans.map((span) => span.personId))];
    const sums = (await totals(db, workspaceId, { subjectIds, from, until })).filter(
      (sum) => sum.amount !== 0,
    );
    if (sums.length > 0) anything.add(teamId);
    if (sums.some((sum) => kpiByKey(sum.kpi).class === 'activity')) activity.add(teamId);
  }
  return { anything, activity };
}
