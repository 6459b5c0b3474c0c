import type { Caller, Context } from '../../../context.ts';
import { periodOf } from '../../../kernel/company-year.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { companyYear, personById } from '../../../people/index.ts';
import { isAskedAbout, isCheckInDue } from '../../rules/check-in.ts';
import { inOrderOfNeed } from '../../rules/furthest-behind.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { goalCalendar } from '../goal-calendar.ts';
import type { GoalLine } from '../goal-line.ts';
import { goalLinesOfPeople } from '../lines-of-people.ts';

/**
 * The caller's goals of which they have said nothing this week, the one furthest behind first; none before the middle
 * of the company's week.
 */
export async function toCheckIn({ db, clock }: Context, caller: Caller): Promise<GoalLine[]> {
  const { workspaceId, personId, zone } = caller;
  const day = localDateOf(clock.now(), zone);
  const week = periodOf(await companyYear(db, workspaceId), 'week', day);
  const person = isCheckInDue(week, day) && (await personById(db, workspaceId, personId, day));
  if (!person) return [];
  const calendar = await goalCalendar(db, person, day);
  const [lines = []] = await goalLinesOfPeople(db, workspaceId, [{ personId, day, calendar }]);
  const asked = lines.filter(isAskedAbout);
  const ids = asked.map(({ goal }) => goal.id);
  const said = await checkInsOf(db, workspaceId, ids, week.start);
  return inOrderOfNeed(asked.filter(({ goal }) => !said.has(goal.id)));
}
