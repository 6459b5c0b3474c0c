import type { Reader } from '../../../database/open.ts';
import { periodOf } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { companyYear, type Person } from '../../../people/index.ts';
import { type CheckIn, checkInsOf } from '../../store/check-ins.ts';
import { type Goal, goalsOn } from '../../store/goals.ts';
import { kpisOf } from '../goal-kpis.ts';

/** A goal that does not look well this week to the person whose it is. */
export type Doubt = { goal: Goal; kpi: BookKpi; personId: string; name: string; said: CheckIn };

/** What these people doubt this week of the goals that hold today. */
export async function doubtsOf(
  db: Reader,
  workspaceId: string,
  people: readonly Pick<Person, 'id' | 'name'>[],
  today: LocalDate,
): Promise<Doubt[]> {
  const goals = await goalsOn(db, workspaceId, { personIds: people.map(({ id }) => id) }, today);
  const { start } = periodOf(await companyYear(db, workspaceId), 'week', today);
  const said = await checkInsOf(
    db,
    workspaceId,
    goals.map(({ id }) => id),
    start,
  );
  const kpiOf = await kpisOf(
    db,
    workspaceId,
    goals.filter(({ id }) => said.has(id)),
  );
  return people.flatMap(({ id: personId, name }) =>
    goals.flatMap((goal) => {
      const theirs = 'personId' in goal.subject && goal.subject.personId === personId;
      const own = theirs ? said.get(goal.id) : undefined;
      return own && own.says !== 'on_track' ? [{ goal, kpi: kpiOf(goal), personId, name, said: own }] : [];
    }),
  );
}
