import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { type LocalDate, sinceEver } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, requirePermission } from '../../people/index.ts';
import { skillPermissions } from '../permissions.ts';
import { visibleSince } from './visible-since.ts';

/** Whose skills it is about, and on which side of the pair the caller is. */
export type PairSide = {
  side: 'self' | 'manager';
  person: Person;
  /** Who leads the person directly; null when nobody does. */
  manager: Person | null;
  /** The person's date. */
  today: LocalDate;
  /** What was said before is not the caller's to read. */
  since: LocalDate;
};

/** Throws a UserError unless the caller is the person, or leads them directly today. */
export async function requirePair(
  context: Context,
  caller: Caller,
  personId: string,
  what: 'skills.read' | 'skills.rate' | 'skills.share' = 'skills.read',
): Promise<PairSide> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const now = clock.now();
  const known = await personById(db, workspaceId, personId, localDateOf(now, caller.zone));
  if (!known) throw new UserError((t) => t.skills.pairOnly);
  const today = localDateOf(now, known.zone);
  const person = (await personById(db, workspaceId, personId, today)) ?? known;
  const isSelf = personId === caller.personId;
  const since = isSelf
    ? sinceEver
    : await visibleSince(db, workspaceId, { personId, managerId: caller.personId }, today);
  if (since === null) throw new UserError((t) => t.skills.pairOnly);
  // Each of the two is "self" to what is between them.
  const self = { personId: caller.personId };
  await requirePermission(db, caller, skillPermissions[what], self, today, (t) => t.skills.pairOnly);
  const manager = person.managerId ? await personById(db, workspaceId, person.managerId, today) : null;
  return { side: isSelf ? 'self' : 'manager', person, manager, today, since };
}
