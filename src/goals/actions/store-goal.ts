import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import type { BookKpi, FactKey } from '../../kpis/index.ts';
import { type Actor, type Person, personById, type Workspace } from '../../people/index.ts';
import type { AskedTime } from '../rules/first-period.ts';
import { aimFor, isSameAim, problemOf, type Target } from '../rules/targets/types.ts';
import { addGoalVersion } from '../store/goal-versions.ts';
import type { Goal, GoalSubject } from '../store/goals.ts';
import { askedFor, suggest } from './contract/suggest.ts';
import { closeTakenOver } from './contract/take-over.ts';
import { kpiOf } from './goal-kpis.ts';
import { heldGoal } from './held-goal.ts';

/** Of what, for which time and how long: what a form asks besides for whom and how much. */
export type TimedRequest = {
  kpi: FactKey;
  /** Every period from then on, or only that one, as chosen days are. */
  repeats: boolean;
} & AskedTime;

/** For whom, and how much. */
type Wanted = {
  subject: GoalSubject;
  /** As in `Target`; of sums above zero, of money in minor units of the workspace's currency. Null ends the goal. */
  target: number | null;
  /** From where a level is to move; without it, it is to be kept. */
  start?: number | null;
  /** The end of a range, which a KPI that is to stay within one needs. */
  upper?: number | null;
  /** May be empty. */
  reason: string;
};

/** A goal as somebody asks for it. */
export type GoalRequest = TimedRequest & Wanted;

/** The same with the first period it counts for. */
export type DatedGoalRequest = Wanted & { kpi: FactKey; repeats: boolean; period: Period };

/** What was stored, for the confirmation. */
export type GoalSet = {
  kpi: BookKpi;
  /** Null: the goal was ended. */
  aim: Target | null;
  currency: string | null;
  period: Period;
  repeats: boolean;
  version: number;
  /** What held for that period before; null for a new goal. */
  before: Goal | null;
  /** False when the same goal already held (or there was none to end), so that nothing was written. */
  changed: boolean;
  /** Who is asked whether they agree; null when nobody is. */
  asked: Person | null;
};

/** Who sets it and when: `actor` for the audit, `authorId` as whose number it stands. */
export type Setting = { workspace: Workspace; actor: Actor; authorId: string | null; today: LocalDate };

/**
 * Stores a goal's new version and suggests its number to whoever has to agree. What was suggested before and is taken
 * over by it needs no answer any more. It asks nobody whether they may.
 */
export async function storeGoal(
  trx: Writer,
  context: Pick<Context, 'newId' | 'clock' | 'machine'>,
  { workspace, actor, authorId, today }: Setting,
  request: DatedGoalRequest,
): Promise<GoalSet> {
  const kpi = await kpiOf(trx, workspace.id, request.kpi);
  const currency = kpi.unit === 'money' ? workspace.currency : null;
  const { subject, period } = request;
  const aim = aimOf(kpi, request);
  const validTo = request.repeats ? null : period.end;
  const before = await heldGoal(trx, workspace.id, { subject, kpi: kpi.key, period });
  const result = { kpi, aim, currency, period, repeats: request.repeats, before, asked: null };
  if (!before && !aim) return { ...result, version: 0, changed: false };
  if (before && aim && isSameAim(before, aim) && before.currency === currency && before.validTo === validTo) {
    return { ...result, version: before.version, changed: false };
  }
  const now = context.clock.now();
  const { goalId, version } = await addGoalVersion(
    trx,
    workspace.id,
    { subject, kpi: kpi.key, periodKind: period.kind },
    { validFrom: period.start, validTo, target: null, ...aim, currency, authorId, reason: request.reason },
    { newId: context.newId, at: now.getTime() },
  );
  await writeAudit(trx, context, workspace.id, [
    {
      ...actor,
      action: aim ? 'goal.set' : 'goal.ended',
      subjectKind: 'goal',
      subjectId: goalId,
      detail: { version, kpi: kpi.key, target: null, ...aim, from: period.start, until: validTo },
    },
  ]);
  const range = { from: period.start, until: validTo };
  await closeTakenOver(trx, context, workspace.id, { goalId, range, by: actor.actorId });
  if (!aim || !('personId' in subject) || authorId === null) {
    return { ...result, version, changed: true };
  }
  const person = await personById(trx, workspace.id, subject.personId, today);
  const asked = person && (await askedFor(trx, person, authorId, today));
  if (asked) {
    await suggest(trx, context, asked, {
      goalId,
      version,
      kind: 'set',
      answersId: null,
      proposerId: authorId,
      validFrom: period.start,
      validTo,
      ...aim,
      currency,
      ...besideBefore(aim, currency, before),
      reason: request.reason,
    });
  }
  return { ...result, version, changed: true, asked };
}

/** What a request aims at; null ends the goal. Throws a UserError for numbers that make no sense together. */
export function aimOf(
  kpi: BookKpi,
  { target, start = null, upper = null }: Pick<Wanted, 'target' | 'start' | 'upper'>,
): Target | null {
  if (target === null) return null;
  const aim = aimFor(kpi, { target, start, upper });
  const problem = problemOf(aim);
  if (problem === 'range_order') throw new UserError((t) => t.targets.badRange, 'upper');
  if (problem) throw new UserError((t) => t.targets.problem[problem](kpi.direction), 'start');
  return aim;
}

/** The number before, where it is one of the same kind. */
function besideBefore(aim: Target, currency: string | null, before: Goal | null) {
  const isAlike = before?.type === aim.type && before.currency === currency;
  return isAlike
    ? { otherTarget: before.target, otherUpper: before.upper }
    : { otherTarget: null, otherUpper: null };
}
