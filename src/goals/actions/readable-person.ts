import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, recordOpening, requirePermission } from '../../people/index.ts';
import { goalPermissions } from '../permissions.ts';
import { todayOf } from './today-of.ts';

/**
 * A person whose goals the caller may see, and today on that person's clocks; that they are shown is kept when it is
 * somebody else's. Throws a UserError for anyone else.
 */
export async function readablePerson(
  context: Context,
  caller: Caller,
  personId: string,
): Promise<{ person: Person; today: LocalDate }> {
  const { db } = context;
  const now = context.clock.now();
  const person = await personById(db, caller.workspaceId, personId, localDateOf(now, caller.zone));
  if (!person) throw new UserError((t) => t.goals.goalGone);
  const today = todayOf(now, caller, person);
  await requirePermission(db, caller, goalPermissions['goals.read'], { personId }, today, (t) =>
    t.goals.refusal({ name: person.name }),
  );
  await recordOpening(context, caller, personId, 'goals', today);
  return { person, today };
}
