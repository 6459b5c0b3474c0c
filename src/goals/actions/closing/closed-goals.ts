import type { Caller, Context } from '../../../context.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import type { Person } from '../../../people/index.ts';
import { type Result, resultsOfPerson } from '../../store/results.ts';
import { kpisOf } from '../goal-kpis.ts';
import { readablePerson } from '../readable-person.ts';

/** So many periods are shown. */
const MOST_PERIODS = 12;

/** What became of a person's goals, the last period first. */
export type ClosedGoals = {
  person: Person;
  isSelf: boolean;
  /** Of each period the number it was closed at, then as it was corrected. */
  results: Result[][];
  kpiOf(result: Result): BookKpi;
};

/** How a person's last goals ended, for themselves or someone who leads them. Throws a UserError for anyone else. */
export async function closedGoals(context: Context, caller: Caller, personId: string): Promise<ClosedGoals> {
  const { person } = await readablePerson(context, caller, personId);
  const results = await resultsOfPerson(context.db, caller.workspaceId, personId, MOST_PERIODS);
  const kpiOf = await kpisOf(context.db, caller.workspaceId, results.flat());
  return { person, isSelf: personId === caller.personId, results, kpiOf };
}
