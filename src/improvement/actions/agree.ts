import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { plan as planDeliveries } from '../../outbox/index.ts';
import { actorOf, type Change, openChange } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { makePromise } from '../../promises/index.ts';
import { checksOf, type Plan, type PlanVersion } from '../rules/plan.ts';
import { movePlan } from '../store.ts';
import { markAgreed } from '../versions-store.ts';
import { ownPlan, type PlanView, readPlan } from './load-plan.ts';
import { planNews } from './news.ts';

/** To both, on the days of a plan's checks. Period: the plan's id and the day. */
export const CHECK = 'improvement.check.v1';

const CHECK_TIME = '09:30';
/** Whoever is off on the day hears of it when they are back; after that the next check is near. */
const DAYS_TO_ARRIVE = 5;

/**
 * The caller agrees to the version that waits for them. With it both have agreed: from then on it counts, what the manager
 * promised in it is a promise, and both are reminded of its checks. Throws a UserError when it does not wait for them.
 */
export async function agreeToPlan(
  context: Context,
  caller: Caller,
  { planId, version }: { planId: string; version: number },
): Promise<PlanView> {
  const { workspaceId } = caller;
  const view = await ownPlan(context, caller, planId);
  const { plan, open, part, today } = view;
  if (!open || open.version !== version || hasAgreed(open, part)) {
    throw new UserError((t) => t.improvement.nothingToAgree);
  }
  if (open.end <= today) throw new UserError((t) => t.improvement.daysProblem.over);
  const change = await openChange(context.db, context, workspaceId, actorOf(caller));
  await perform(context, caller, async (trx) => {
    const who = part === 'person' ? 'person' : 'manager';
    if (!(await markAgreed(trx, workspaceId, { planId, version, who }, context.clock.now()))) {
      throw new UserError((t) => t.improvement.nothingToAgree);
    }
    if (
      plan.state === 'offered' &&
      !(await movePlan(trx, workspaceId, planId, 'offered', { state: 'running' }))
    ) {
      throw new UserError((t) => t.improvement.isOver);
    }
    await promiseSupport(trx, context, change, view, open);
    await planChecks(trx, context, workspaceId, view, open);
    await planNews(trx, context, workspaceId, { planId, what: 'agreed', version, to: open.authorId });
    await writeAudit(trx, context, workspaceId, [
      {
        ...{
          ...actorOf(caller),
          action: 'improvement.agreed',
          subjectKind: 'improvement_plan',
          subjectId: planId,
        },
        detail: { version },
      },
    ]);
  });
  return readPlan(context, caller, planId);
}

/** Whether one of the pair said yes to a version. */
export const hasAgreed = (version: PlanVersion, part: PlanView['part']) =>
  (part === 'person' ? version.personAgreedAt : version.managerAgreedAt) !== null;

/** What was promised in the version before stands already. */
async function promiseSupport(
  trx: Writer,
  context: Context,
  change: Change,
  { plan, manager, agreed }: PlanView,
  { support, end }: PlanVersion,
): Promise<void> {
  const madeOn = localDateOf(context.clock.now(), manager.zone);
  for (const text of support.filter((line) => !agreed?.support.includes(line))) {
    await makePromise(trx, change, {
      ...{ id: context.newId(), ownerId: plan.managerId, otherId: plan.personId, text, madeOn },
      ...{ dueOn: addDays(end, -1), kpi: null, source: { kind: 'plan', id: plan.id } },
    });
  }
}

/** Plans both to be reminded of the checks that are still to come; a day that was planned before stays as it is. */
export async function planChecks(
  trx: Writer,
  context: Context,
  workspaceId: string,
  {
    plan,
    person,
    manager,
    today,
  }: { plan: Pick<Plan, 'id'> } & Pick<PlanView, 'person' | 'manager' | 'today'>,
  terms: Pick<PlanVersion, 'start' | 'end' | 'everyDays'>,
): Promise<void> {
  const rows = checksOf(terms)
    .filter((day) => day > today)
    .flatMap((checkOn) =>
      [person, manager].map(({ id, zone }) => ({
        ...{ kind: CHECK, period: `${plan.id} ${checkOn}`, target: id, params: { planId: plan.id, checkOn } },
        dueAt: toInstant(checkOn, CHECK_TIME, zone),
        expiresAt: toInstant(addDays(checkOn, DAYS_TO_ARRIVE), CHECK_TIME, zone),
      })),
    );
  await planDeliveries(trx, context, workspaceId, rows);
}
