import type { Caller, Context } from '../../context.ts';
import { type AuditEntry, writeAudit } from '../../database/audit-store.ts';
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

/** What somebody says in one go: their own wishes, and as an admin the number for everybody (null: it stays). */
export type Said = Preference & { everybody?: number | null };

/**
 * Keeps until before which day the caller wants no reminders of their own (null: they go on), and how many messages a week
 * at most (null: as many as anybody). Throws a UserError for a day that is not ahead or too far, and for the number for
 * everybody from anyone but an admin; then nothing is kept.
 */
export async function savePreferences(
  context: Context,
  caller: Caller,
  { weekly, pausedUntil, everybody = null }: Said,
): Promise<void> {
  const { db, clock } = context;
  const { workspaceId, personId, source } = caller;
  const now = clock.now();
  const today = localDateOf(now, caller.zone);
  if (everybody !== null) await requireAdmin(context, caller, today);
  if ([weekly, everybody].some((number) => number !== null && !isBudget(number))) {
    throw new UserError((t) => t.common.outdatedForm);
  }
  if (pausedUntil !== null) requireAhead(pausedUntil, today);
  const before = (await workspaceBudget(db, workspaceId)) ?? USUAL_BUDGET;
  const changed = everybody !== null && everybody !== before ? everybody : null;
  await perform(context, caller, async (trx) => {
    await savePreference(trx, workspaceId, personId, { weekly, pausedUntil }, now);
    const own = { action: 'nudge.preference_set', subjectKind: 'person', subjectId: personId };
    const entries: Omit<AuditEntry, 'actorId' | 'source'>[] = [{ ...own, detail: { pausedUntil, weekly } }];
    if (changed !== null) {
      await saveWorkspaceBudget(trx, workspaceId, changed, now);
      const all = { action: 'nudge.budget_set', subjectKind: 'workspace', subjectId: workspaceId };
      entries.push({ ...all, detail: { weekly: changed } });
    }
    await writeAudit(
      trx,
      context,
      workspaceId,
      entries.map((entry) => ({ ...entry, actorId: personId, source })),
    );
  });
}

/** Ends the caller's pause. */
export async function endPause(context: Context, caller: Caller): Promise<void> {
  const { weekly } = await preferenceOf(context.db, caller.workspaceId, caller.personId);
  await savePreferences(context, caller, { weekly, pausedUntil: null });
}

async function requireAdmin({ db }: Context, caller: Caller, today: LocalDate): Promise<void> {
  const allowed = nudgePermissions['nudges.set_budget'];
  const of = { personId: caller.personId };
  await requirePermission(db, caller, allowed, of, today, (t) => t.personal.budgetRefusal);
}

function requireAhead(date: LocalDate, today: LocalDate): void {
  if (!isLocalDate(date)) throw new UserError((t) => t.common.outdatedForm);
  if (date <= today) throw new UserError((t) => t.personal.notAhead, 'paused_until');
  if (date > addDays(today, LONGEST_PAUSE_DAYS))
    throw new UserError((t) => t.personal.tooFar, 'paused_until');
}
