import type { Reader } from '../../database/open.ts';
import {
  countingTarget,
  type Goal,
  goalCalendar,
  goalsOn,
  isCounted,
  seasonOfGoals,
} from '../../goals/index.ts';
import type { Period } from '../../kernel/period.ts';
import { allTeams, personById } from '../../people/index.ts';
import type { Scope } from '../scope.ts';

/**
 * The goal for revenue per period of that kind: a person's own, as far as it counts for them in that period (ramp, share of
 * full time, leave); a team's own; the company's is what its teams' come to, if
 * each of them has one in the same currency. Null without one.
 */
export async function loadGoal(
  db: Reader,
  workspaceId: string,
  { scope, personId }: { scope: Scope; personId: string },
  period: Period,
): Promise<{ target: number; currency: string } | null> {
  const teams = scope.kind === 'company' ? await allTeams(db, workspaceId, period.start) : [];
  const teamIds = scope.kind === 'team' ? [scope.teamId] : teams.map(({ id }) => id);
  const subjects = scope.kind === 'self' ? { personIds: [personId] } : { teamIds };
  const goals = (await goalsOn(db, workspaceId, subjects, period.start)).filter(
    (goal) => isCounted(goal) && goal.kpi === 'revenue_won' && goal.periodKind === period.kind,
  );
  const [first] = goals;
  const isWhole = scope.kind !== 'company' || goals.length === teams.length;
  if (!first?.currency || !isWhole || goals.some((goal) => goal.currency !== first.currency)) return null;
  const agreed = goals.reduce((sum, goal: Goal) => sum + goal.target, 0);
  const target =
    scope.kind === 'self' ? await countingFor(db, workspaceId, personId, agreed, period) : agreed;
  return { target, currency: first.currency };
}

/** The same number that `/mygoals` shows. */
async function countingFor(
  db: Reader,
  workspaceId: string,
  personId: string,
  agreed: number,
  period: Period,
): Promise<number> {
  const person = await personById(db, workspaceId, personId, period.start);
  if (!person) return agreed;
  const goal = { kpi: 'revenue_won', type: 'cumulative', target: agreed } as const;
  const season = (await seasonOfGoals(db, workspaceId))(goal, period);
  return countingTarget(goal, period, await goalCalendar(db, person, period.start), season).target;
}
