import type { Caller, Context } from '../../context.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { companyYear, requirePermission, workspaceById } from '../../people/index.ts';
import { goalPermissions } from '../permissions.ts';
import { firstPeriod } from '../rules/first-period.ts';
import type { Reading } from '../rules/targets/reading.ts';
import { aimFor, type Target } from '../rules/targets/types.ts';
import type { GoalSubject } from '../store/goals.ts';
import { goalReading } from './goal-reading.ts';
import { lookBackFrom } from './past-periods.ts';
import type { TimedRequest } from './store-goal.ts';

/**
 * Where a level is today in the running period of the kind that is asked for, beside a target that is about to be set.
 * Throws a UserError for a caller who may not set it.
 */
export async function levelNow(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
  kpi: BookKpi,
  { subject, asked }: { subject: GoalSubject; asked: TimedRequest },
  target: number,
): Promise<{ aim: Target & { currency: string | null }; reading: Reading }> {
  const { workspaceId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = goalPermissions['goals.set'];
  await requirePermission(db, caller, allowed, subject, today, (t) => t.goals.formNotYours);
  const year = await companyYear(db, workspaceId);
  const { start } = lookBackFrom(year, firstPeriod(year, asked, today), today);
  const currency = kpi.unit === 'money' ? (await workspaceById(db, workspaceId)).currency : null;
  const aim = { ...aimFor(kpi, { target }), currency };
  const goal = { ...aim, kpi: kpi.key, subject };
  const range = { from: start, until: addDays(today, 1) };
  return { aim, reading: await goalReading(db, workspaceId, goal, { kpi, steps: [], ...range }) };
}
