import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { addDays, isLocalDate, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { nudgePermissions } from '../permissions.ts';
import { isBudget, USUAL_BUDGET } from '../rules/budget.ts';
import {
  type Preference,
  preferenceOf,
  savePreference,
  saveWorkspaceBudget,
  workspaceBudget,
} from '../store/preferences.ts';
import { type WeekBudget, weekBudgets } from './budget.ts';

/** Whoever needs quiet for longer asks for it anew. */
export const LONGEST_PAUSE_DAYS = 366;

/** What somebody wishes of messages nobody waits for, and what counts. */
export type OwnPreference = {
  today: LocalDate;
  /** Null when there is none, or it is over. */
  pausedUntil: LocalDate | null;
  /** Their own wish; null: the workspace's number. */
  weekly: number | null;
  /** The most anybody gets in a week. */
  everybody: number;
  budget: WeekBudget;
  maySetForAll: boolean;
};

export async function ownPreference({ db, clock }: Context, caller: Caller): Promise<OwnPreference> {
  const { workspaceId, personId, zone, isAdmin } = caller;
  const now = clock.now();
  const today = localDateOf(now, zone);
  const { weekly, pausedUntil } = await preferenceOf(db, workspaceId, personId);
  const budget = (await weekBudgets(db, workspaceId, [{ id: personId, zone }], now)).get(personId);
  if (!budget) throw new Error('A week without a budget');
  return {
    today,
    pausedUntil: pausedUntil !== null && pausedUntil > today ? pausedUntil : null,
    weekly,
    everybody: (await workspaceBudget(db, workspaceId)) ?? USUAL_BUDGET,
    budget,
    maySetForAll: isAdmin,
  };
}

/**
 * Keeps until before which day the caller wants no reminders of their own (null: they go on), and how many messages a week
 * at most (null: as many as anybody). Throws a UserError for a day that is not ahead, or too far.
 */
export async function savePreferences(context: Context, caller: Caller, next: Preference): Promise<void> {
  const { workspaceId, personId, source } = caller;
  const now = context.clock.now();
  const today = localDateOf(now, caller.zone);
  const { pausedUntil, weekly } = next;
  if (pausedUntil !== null) requireAhead(pausedUntil, today);
  if (weekly !== null && !isBudget(weekly)) throw new UserError((t) => t.common.outdatedForm);
  await perform(context, caller, async (trx) => {
    await savePreference(trx, workspaceId, personId, next, now);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: personId,
        source,
        action: 'nudge.preference_set',
        subjectKind: 'person',
        subjectId: personId,
        detail: { pausedUntil, weekly },
      },
    ]);
  });
}

/** Ends the caller's pause. */
export async function endPause(context: Context, caller: Caller): Promise<void> {
  const { weekly } = await preferenceOf(context.db, caller.workspaceId, caller.personId);
  await savePreferences(context, caller, { weekly, pausedUntil: null });
}

/** Sets how many messages nobody waits for anybody gets in a week. Throws a UserError for anyone but an admin. */
export async function setWorkspaceBudget(context: Context, caller: Caller, weekly: number): Promise<void> {
  const { workspaceId, personId, source } = caller;
  const now = context.clock.now();
  const today = localDateOf(now, caller.zone);
  const allowed = nudgePermissions['nudges.set_budget'];
  await requirePermission(context.db, caller, allowed, { personId }, today, (t) => t.personal.budgetRefusal);
  if (!isBudget(weekly)) throw new UserError((t) => t.common.outdatedForm);
  if (((await workspaceBudget(context.db, workspaceId)) ?? USUAL_BUDGET) === weekly) return;
  await perform(context, caller, async (trx) => {
    await saveWorkspaceBudget(trx, workspaceId, weekly, now);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: personId,
        source,
        action: 'nudge.budget_set',
        subjectKind: 'workspace',
        subjectId: workspaceId,
        detail: { weekly },
      },
    ]);
  });
}

function requireAhead(date: LocalDate, today: LocalDate): void {
  if (!isLocalDate(date)) throw new UserError((t) => t.common.outdatedForm);
  if (date <= today) throw new UserError((t) => t.personal.notAhead, 'paused_until');
  if (date > addDays(today, LONGEST_PAUSE_DAYS))
    throw new UserError((t) => t.personal.tooFar, 'paused_until');
}
