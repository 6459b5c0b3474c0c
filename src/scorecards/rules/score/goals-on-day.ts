import type { Goal } from '../../../goals/index.ts';
import type { RecurringKind } from '../../../kernel/period.ts';
import type { FactKey } from '../../../kpis/index.ts';

const KINDS = ['week', 'month', 'quarter', 'year'] as const;

/** Whose goals go first for a card of a kind of period: its own, then shorter ones, the nearest first, then longer ones. */
export function nearestKinds(kind: RecurringKind): RecurringKind[] {
  const own = KINDS.indexOf(kind);
  return [kind, ...KINDS.slice(0, own).toReversed(), ...KINDS.slice(own + 1)];
}

/** The one nearest in kind of each KPI: the team's, or that of its people when all of them aim at the same. */
export function levelGoals(
  goals: readonly Goal[],
  sellers: readonly string[],
  asked: RecurringKind,
): ReadonlyMap<FactKey, Goal> {
  const order = nearestKinds(asked);
  const levels = goals.filter(({ type }) => !['cumulative', 'budget', 'milestone'].includes(type));
  const result = new Map<FactKey, Goal>();
  for (const [kpi, ofKpi] of Map.groupBy(levels, (goal) => goal.kpi)) {
    for (const kind of order) {
      const ofKind = ofKpi.filter((goal) => goal.periodKind === kind);
      const teams = ofKind.find(({ subject }) => 'teamId' in subject);
      const goal = teams ?? sharedAim(ofKind, sellers);
      if (!goal) continue;
      result.set(kpi, goal);
      break;
    }
  }
  return result;
}

function sharedAim(goals: readonly Goal[], sellers: readonly string[]): Goal | null {
  const theirs = sellers.map((id) =>
    goals.find(({ subject }) => 'personId' in subject && subject.personId === id),
  );
  const [first] = theirs;
  const isSame = (goal: Goal | undefined) =>
    first !== undefined &&
    goal?.type === first.type &&
    goal.target === first.target &&
    goal.start === first.start &&
    goal.upper === first.upper;
  return first && theirs.every(isSame) ? first : null;
}

/** A number stated for everybody counts for those who have no goal for its KPI, and never beside a team's own. */
export function withStated(
  goals: readonly Goal[],
  stated: readonly Goal[],
  sellers: readonly string[],
): readonly Goal[] {
  if (stated.length === 0) return goals;
  const more = stated.flatMap((goal) => {
    const ofKpi = goals.filter(({ kpi }) => kpi === goal.kpi);
    if (ofKpi.some(({ subject }) => 'teamId' in subject)) return [];
    const holders = new Set(ofKpi.map(({ subject }) => ('personId' in subject ? subject.personId : '')));
    return sellers
      .filter((id) => !holders.has(id))
      .map((personId): Goal => ({ ...goal, subject: { personId } }));
  });
  return [...goals, ...more];
}
