import type { Context } from '../../../context.ts';
import { periodAway, periodOf } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { companyYear, type Person } from '../../../people/index.ts';
import type { PersonalFinding, PersonalQuestion } from '../../../reminder.ts';
import type { OwnBehindNumbers } from '../../nudge-numbers.ts';
import { behindTwice } from '../../rules/behind-twice.ts';
import type { GoalLine } from '../goal-line.ts';
import { goalLinesOfPeople } from '../lines-of-people.ts';
import { type TeamsCounted, teamsCounted } from '../teams-counted.ts';
import { behindNumbersOf, judgedLines } from './judged-lines.ts';
import { withDayBefore } from './with-day-before.ts';

type Found = PersonalFinding & { numbers: OwnBehindNumbers };

/**
 * Whose own goals are behind, this morning and the working day before (domain.md §5.7: P < 0.90 after the grey zones). Only
 * goals that add up; none that was set or changed since, nor whose figures have not come in.
 */
export async function findOwnBehind(context: Context, asked: PersonalQuestion): Promise<Found[]> {
  const { db } = context;
  const { workspaceId } = asked;
  const people = await withDayBefore(context, asked);
  if (people.length === 0) return [];
  const lines = await goalLinesOfPeople(
    db,
    workspaceId,
    people.flatMap(({ person, calendar, today, before }) =>
      [today, before].map((day) => ({ personId: person.id, day, calendar })),
    ),
  );
  const counted = await lastWeekCounted(context, asked, people);
  return people.flatMap(({ person, before }, index) => {
    const judged = (some: readonly GoalLine[] = []) => judgedLines(some, person, before, counted);
    const behind = behindTwice(judged(lines[2 * index]), judged(lines[2 * index + 1]));
    return behind.map(({ line, before: then }) => ({
      personId: person.id,
      about: `kpi:${line.goal.kpi}`,
      severity: 1 - (line.pace.ratio ?? 0),
      numbers: { ...behindNumbersOf(line, then, before), remainingDays: line.pace.remainingDays },
    }));
  });
}

/** For which teams anything was counted in the company's last week, by the first of the days asked about. */
async function lastWeekCounted(
  { db }: Context,
  { workspaceId }: PersonalQuestion,
  people: readonly { person: Person; today: LocalDate }[],
): Promise<TeamsCounted> {
  const year = await companyYear(db, workspaceId);
  const today = people.map((each) => each.today).sort()[0] ?? '';
  const lastWeek = periodAway(year, periodOf(year, 'week', today), -1);
  const teamIds = people.flatMap(({ person }) => person.teamId ?? []);
  return teamsCounted(db, workspaceId, teamIds, lastWeek);
}
