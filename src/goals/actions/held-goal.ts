import type { Reader } from '../../database/open.ts';
import type { Period } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';
import { type Goal, type GoalSubject, goalsOn } from '../store/goals.ts';

/** The goal that a subject has for a KPI in a period, as it began; of chosen days for the same ones; null without one. */
export async function heldGoal(
  db: Reader,
  workspaceId: string,
  { subject, kpi, period }: { subject: GoalSubject; kpi: FactKey; period: Period },
): Promise<Goal | null> {
  const ids = 'personId' in subject ? { personIds: [subject.personId] } : { teamIds: [subject.teamId] };
  const holding = await goalsOn(db, workspaceId, ids, period.start);
  return (
    holding.find(
      (goal) =>
        goal.kpi === kpi &&
        goal.periodKind === period.kind &&
        (period.kind !== 'range' || (goal.validFrom === period.start && goal.validTo === period.end)),
    ) ?? null
  );
}
