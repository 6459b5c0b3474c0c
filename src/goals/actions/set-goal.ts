import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { type Period, type PeriodKind, periodContaining, shiftPeriod } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Kpi, type KpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import { requirePermission, workspaceById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { goalPermissions } from '../permissions.ts';
import { addGoalVersion } from '../store/goal-versions.ts';
import { type Goal, type GoalSubject, goalsOn } from '../store/goals.ts';

/** A goal as a manager asks for it. */
export type GoalRequest = {
  subject: GoalSubject;
  kpi: KpiKey;
  periodKind: PeriodKind;
  startsIn: 'this' | 'next';
  /** Every period from then on, or only that one. */
  repeats: boolean;
  /** In the KPI's unit, above zero: a count, or minor units of the workspace's currency. Null ends the goal. */
  target: number | null;
  reason: string;
};

/** What was stored, for the confirmation. */
export type GoalSet = {
  kpi: Kpi;
  /** Null: the goal was ended. */
  target: number | null;
  currency: string | null;
  period: Period;
  repeats: boolean;
  version: number;
  /** What held for that period before; null for a new goal. */
  before: Goal | null;
  /** False when the same goal already held (or there was none to end), so that nothing was written. */
  changed: boolean;
};

/**
 * Sets, changes or ends a goal as a new version with its author and reason.
 * Throws a UserError for a caller who leads neither the person nor the team.
 */
export async function setGoal(context: Context, caller: Caller, request: GoalRequest): Promise<GoalSet> {
  const { db } = context;
  const { workspaceId } = caller;
  const now = context.clock.now();
  const today = localDateOf(now, caller.zone);
  await requirePermission(
    db,
    caller,
    goalPermissions['goals.set'],
    request.subject,
    today,
    (t) => t.goals.formNotYours,
  );
  const workspace = await workspaceById(db, workspaceId);

  const kpi = kpiByKey(request.kpi);
  const current = periodContaining(request.periodKind, today);
  const period = request.startsIn === 'this' ? current : shiftPeriod(current, 1);
  const currency = kpi.unit === 'money' ? workspace.currency : null;
  return perform(context, caller, async (trx) => {
    const ids =
      'personId' in request.subject
        ? { personIds: [request.subject.personId] }
        : { teamIds: [request.subject.teamId] };
    const holding = await goalsOn(trx, workspaceId, ids, period.start);
    const before =
      holding.find((goal) => goal.kpi === kpi.key && goal.periodKind === request.periodKind) ?? null;
    const validTo = request.repeats ? null : period.end;
    const result = { kpi, target: request.target, currency, period, repeats: request.repeats, before };
    if (!before && request.target === null) return { ...result, version: 0, changed: false };
    if (
      before &&
      before.target === request.target &&
      before.currency === currency &&
      before.validTo === validTo
    ) {
      return { ...result, version: before.version, changed: false };
    }
    const { goalId, version } = await addGoalVersion(
      trx,
      workspaceId,
      { subject: request.subject, kpi: kpi.key, periodKind: request.periodKind },
      {
        validFrom: period.start,
        validTo,
        target: request.target,
        currency,
        authorId: caller.personId,
        reason: request.reason,
      },
      { newId: context.newId, at: now.getTime() },
    );
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: request.target === null ? 'goal.ended' : 'goal.set',
        subjectKind: 'goal',
        subjectId: goalId,
        detail: { version, kpi: kpi.key, target: request.target, from: period.start, until: validTo },
      },
    ]);
    return { ...result, version, changed: true };
  });
}
