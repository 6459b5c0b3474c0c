import type { Caller, Context } from '../../context.ts';
import { type Goal, goalsByIdOnDays, todayOf } from '../../goals/index.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { personById } from '../../people/index.ts';

/** A goal as it holds on its person's today, a team's on the caller's; null when it does not. */
export async function goalToday(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
  goalId: string,
): Promise<{ goal: Goal; today: LocalDate } | null> {
  const { workspaceId } = caller;
  const now = clock.now();
  const here = localDateOf(now, caller.zone);
  // Wherever somebody is, it is one of these days.
  const days = [here, addDays(here, -1), addDays(here, 1)];
  const found = await goalsByIdOnDays(db, workspaceId, [goalId], days);
  const subject = found.flat()[0]?.subject;
  if (!subject) return null;
  const person = 'personId' in subject ? await personById(db, workspaceId, subject.personId, here) : null;
  const today = todayOf(now, caller, person);
  const goal = found[days.indexOf(today)]?.[0];
  return goal ? { goal, today } : null;
}
