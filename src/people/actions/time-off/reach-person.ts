import type { Caller, Context } from '../../../context.ts';
import { type Sentence, UserError } from '../../../errors.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { requirePermission } from '../../access.ts';
import { peoplePermissions } from '../../own-permissions.ts';
import { personById } from '../../store/people.ts';
import type { Person } from '../../types.ts';

/** Someone whose days off are looked at or changed. `today` is theirs. */
export type Reached = { person: Person; isSelf: boolean; today: LocalDate };

/** The person, when the caller may do this with their days off. Throws a UserError otherwise. */
export async function reachPerson(
  context: Context,
  caller: Caller,
  personId: string,
  what: 'timeoff.read' | 'timeoff.set',
): Promise<Reached> {
  const { db, clock } = context;
  const now = clock.now();
  const person = await personById(db, caller.workspaceId, personId, localDateOf(now, caller.zone));
  if (!person) throw new UserError((t) => t.people.personGone);
  const today = localDateOf(now, person.zone);
  const refusal: Sentence = (t) =>
    what === 'timeoff.read'
      ? t.timeOff.readRefusal({ name: person.name })
      : t.timeOff.refusal({ name: person.name });
  await requirePermission(db, caller, peoplePermissions[what], { personId }, today, refusal);
  return { person, isSelf: personId === caller.personId, today };
}
