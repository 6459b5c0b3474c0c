import type { Caller, Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { Halves } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { perform } from '../../perform.ts';
import { requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { isHolidayRegion } from '../rules/holiday-region.ts';
import { dropHolidayOverride, saveHolidayOverride } from '../store/holiday-overrides.ts';
import { workspaceById } from '../store/workspaces.ts';
import { actorOf, type Change } from '../types.ts';
import { auditChange } from './audit.ts';
import { openChange, workspaceToday } from './open-change.ts';

/** A day in a region. */
export type HolidayKey = { region: string; date: LocalDate };

/** Farther ahead nobody plans, and a year was mistyped. */
const DAYS_AHEAD = 731;

/** Says that a public holiday is worked here. Throws a UserError for anyone but an admin. */
export function workHoliday(context: Context, caller: Caller, key: HolidayKey): Promise<void> {
  return changing(context, caller, key, (trx, change) =>
    keep(trx, change, { ...key, halves: 0, name: null }, 'holiday.worked'),
  );
}

/** Gives everybody in a region a day off, or half of it. Throws a UserError for anyone but an admin. */
export function addHoliday(
  context: Context,
  caller: Caller,
  day: HolidayKey & { halves: Halves; name: string },
): Promise<void> {
  return changing(context, caller, day, async (trx, change) => {
    const isNear = day.date >= change.today && day.date <= addDays(change.today, DAYS_AHEAD);
    if (!isNear) throw new UserError((t) => t.holidays.farAway, 'date');
    await keep(trx, change, day, 'holiday.added');
  });
}

/** Lets the law hold again on a day. Throws a UserError for anyone but an admin. */
export function restoreHoliday(context: Context, caller: Caller, key: HolidayKey): Promise<void> {
  return changing(context, caller, key, async (trx, change) => {
    if (await dropHolidayOverride(trx, change.workspaceId, key)) {
      await auditChange(trx, change, 'workspace', change.workspaceId, 'holiday.restored', key);
    }
  });
}

async function changing(
  context: Context,
  caller: Caller,
  { region }: HolidayKey,
  work: (trx: Writer, change: Change) => Promise<void>,
): Promise<void> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const allowed = peoplePermissions['holidays.set'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  if (!isHolidayRegion(region)) throw new UserError((t) => t.common.outdatedButton);
  await perform(context, caller, async (trx) =>
    work(trx, await openChange(trx, context, workspaceId, actorOf(caller))),
  );
}

async function keep(
  trx: Writer,
  change: Change,
  override: HolidayKey & { halves: Halves | 0; name: string | null },
  action: 'holiday.worked' | 'holiday.added',
) {
  const { workspaceId } = change;
  const by = { recordedBy: change.actor.actorId, recordedAt: change.clock.now() };
  await saveHolidayOverride(trx, workspaceId, override, by);
  // The name is text that somebody wrote: the audit does without it.
  const { region, date, halves } = override;
  await auditChange(trx, change, 'workspace', workspaceId, action, { region, date, halves });
}
