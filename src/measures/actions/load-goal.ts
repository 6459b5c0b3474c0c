import type { Reader } from '../../database/open.ts';
import { type Goal, goalsOn } from '../../goals/index.ts';
import type { Period } from '../../kernel/period.ts';
import { allTeams } from '../../people/index.ts';
import type { Scope } from '../scope.ts';

/**
 * The goal for revenue per period of that kind: a person's or a team's own; the company's is what its teams' come to, if
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
    (goal) => goal.kpi === 'revenue_won' && goal.periodKind === period.kind,
  );
  const [first] = goals;
  const isWhole = scope.kind !== 'company' || goals.length === teams.length;
  if (!first?.currency || !isWhole || goals.some((goal) => goal.currency !== first.currency)) return null;
  return { target: goals.reduce((sum, goal: Goal) => sum + goal.target, 0), currency: first.currency };
}
