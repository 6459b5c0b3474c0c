import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { periodOf } from '../../../kernel/company-year.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { companyYear, requirePermission } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { goalPermissions } from '../../permissions.ts';
import type { Says } from '../../rules/check-in.ts';
import { type CheckIn, checkInsOf, keepCheckIn } from '../../store/check-ins.ts';
import { type Goal, goalHistory } from '../../store/goals.ts';
import { kpisOf } from '../goal-kpis.ts';

/** A goal of the caller's that holds today, and what they said of it this week. */
export type OwnCheckIn = { goal: Goal; kpi: BookKpi; week: string; said: CheckIn | null };

/** Throws a UserError for anyone else's goal, and for one that holds no more. */
export async function ownCheckIn(context: Context, caller: Caller, goalId: string): Promise<OwnCheckIn> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const history = await goalHistory(db, workspaceId, goalId);
  const subject = history[0]?.subject;
  if (!subject) throw new UserError((t) => t.goals.goalGone);
  const audiences = goalPermissions['goals.check_in'];
  await requirePermission(db, caller, audiences, subject, today, (t) => t.checkIn.notYours);
  const goal = history.find(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo > today),
  );
  if (!goal) throw new UserError((t) => t.goals.goalGone);
  const { start: week } = periodOf(await companyYear(db, workspaceId), 'week', today);
  const said = (await checkInsOf(db, workspaceId, [goalId], week)).get(goalId) ?? null;
  return { goal, kpi: (await kpisOf(db, workspaceId, [goal]))(goal), week, said };
}

/**
 * Keeps how a goal looks to the person whose it is, for this week; `note`: why, left as it was when it is undefined.
 * Throws a UserError for anyone else's goal, and for one that holds no more.
 */
export async function checkIn(
  context: Context,
  caller: Caller,
  goalId: string,
  { says, note }: { says: Says; note?: string },
): Promise<void> {
  const { workspaceId, personId, source } = caller;
  const { week, said } = await ownCheckIn(context, caller, goalId);
  const next = { goalId, week, says, note: note ?? said?.note ?? '' };
  if (said?.says === next.says && said.note === next.note) return;
  await perform(context, caller, async (trx) => {
    await keepCheckIn(trx, workspaceId, next, context.clock.now());
    const about = { subjectKind: 'goal', subjectId: goalId };
    await writeAudit(trx, context, workspaceId, [
      { actorId: personId, source, action: 'goal.checked_in', ...about, detail: { week, says } },
    ]);
  });
}
