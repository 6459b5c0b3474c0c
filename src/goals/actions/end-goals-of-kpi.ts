import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import type { FactKey } from '../../kpis/index.ts';
import { type Change, companyYear } from '../../people/index.ts';
import { goalPeriod } from '../rules/goal-period.ts';
import { addGoalVersion } from '../store/goal-versions.ts';
import { type GoalOfKpi, goalsOfKpi } from '../store/kpi-goals.ts';
import { closeTakenOver } from './contract/take-over.ts';

/**
 * Ends every goal for a company's own KPI that is counted no more, from the period that runs: half of it would be held
 * against the whole number. Periods before keep their goals. Returns whose they were.
 */
export async function endGoalsOfKpi(
  trx: Writer,
  context: Pick<Context, 'newId' | 'clock' | 'machine'>,
  { workspaceId, actor, today }: Change,
  kpi: FactKey,
): Promise<GoalOfKpi[]> {
  const year = await companyYear(trx, workspaceId);
  const goals = await goalsOfKpi(trx, workspaceId, kpi, today);
  const made = { newId: context.newId, at: context.clock.now().getTime() };
  for (const { id, subject, periodKind, ...version } of goals) {
    const { start } = goalPeriod(year, { periodKind, ...version }, today);
    const from = version.validFrom > start ? version.validFrom : start;
    const end = {
      validFrom: from,
      // Chosen days are a goal of their own each.
      validTo: periodKind === 'range' ? version.validTo : null,
      target: null,
      currency: null,
      authorId: actor.actorId,
      reason: '',
    };
    await addGoalVersion(trx, workspaceId, { subject, kpi, periodKind }, end, made);
    await closeTakenOver(trx, context, workspaceId, {
      goalId: id,
      range: { from, until: end.validTo },
      by: actor.actorId,
    });
    const detail = { kpi, target: null, from, until: end.validTo };
    const entry = { action: 'goal.ended', subjectKind: 'goal', subjectId: id, detail };
    await writeAudit(trx, context, workspaceId, [{ ...actor, ...entry }]);
  }
  return goals;
}
