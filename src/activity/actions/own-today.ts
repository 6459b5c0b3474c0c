import type { Caller, Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission } from '../../people/index.ts';
import { activityPermissions } from '../permissions.ts';

/** The caller's date, once they may read their own activity. Throws a UserError when not. */
export async function ownToday({ db, clock }: Context, caller: Caller): Promise<LocalDate> {
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = activityPermissions['activity.read'];
  const self = { personId: caller.personId };
  await requirePermission(db, caller, allowed, self, today, (t) => t.activity.ownOnly);
  return today;
}
