import type { Reader } from '../../database/open.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { lastDayOf, type Period } from '../../kernel/period.ts';
import { totals } from '../../kpis/index.ts';
import { membersOf, type Team, workCalendarsOf } from '../../people/index.ts';
import type { Coverage } from '../rules/look.ts';

/** How many of a team's people have data in a week. Whoever leads it, and whoever was away all week, is left out. */
export async function coverageOf(db: Reader, team: Team, week: Period): Promise<Coverage> {
  const { workspaceId, id } = team;
  const range = { from: week.start, until: week.end };
  const everyone = await membersOf(db, workspaceId, id, lastDayOf(week));
  const sellers = everyone.filter((member) => member.teamId === id && !member.isTeamManager);
  const calendars = await workCalendarsOf(db, workspaceId, sellers, range);
  const expected = sellers.filter((person) => {
    const calendar = calendars.get(person.id) ?? person.workWeek;
    return workingDays(week.start, week.end, calendar) > 0;
  });
  const sums = await totals(db, workspaceId, { subjectIds: expected.map((person) => person.id), ...range });
  const counted = new Set(sums.filter((sum) => sum.amount !== 0).map((sum) => sum.subjectId));
  return { withData: counted.size, expected: expected.length };
}
