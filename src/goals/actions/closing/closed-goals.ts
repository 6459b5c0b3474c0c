import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type Person, personById, recordOpening, requirePermission } from '../../../people/index.ts';
import { goalPermissions } from '../../permissions.ts';
import { type Result, resultsOfPerson } from '../../store/results.ts';

/** So many periods are shown. */
const MOST_PERIODS = 12;

/** What became of a person's goals, the last period first. */
export type ClosedGoals = {
  person: Person;
  isSelf: boolean;
  /** Of each period the number it was closed at, then as it was corrected. */
  results: Result[][];
};

/** How a person's last goals ended, for themselves or someone who leads them. Throws a UserError for anyone else. */
export async function closedGoals(context: Context, caller: Caller, personId: string): Promise<ClosedGoals> {
  const { db } = context;
  const { workspaceId } = caller;
  const now = context.clock.now();
  const person = await personById(db, workspaceId, personId, localDateOf(now, caller.zone));
  if (!person) throw new UserError((t) => t.goals.goalGone);
  const today = localDateOf(now, person.zone);
  await requirePermission(db, caller, goalPermissions['goals.read'], { personId }, today, (t) =>
    t.goals.refusal({ name: person.name }),
  );
  await recordOpening(context, caller, personId, 'goals', today);
  const results = await resultsOfPerson(db, workspaceId, personId, MOST_PERIODS);
  return { person, isSelf: personId === caller.personId, results };
}
