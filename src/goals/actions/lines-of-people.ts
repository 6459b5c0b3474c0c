import type { Reader } from '../../database/open.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type DatedTotal, dailyTotals } from '../../kpis/index.ts';
import { companyYear } from '../../people/index.ts';
import { goalPeriod } from '../rules/goal-period.ts';
import { type Goal, goalsOnDays } from '../store/goals.ts';
import { DAYS_OF_A_YEAR, type GoalLine, lineFrom } from './goal-line.ts';

/** Whose goals, as of which day, and when they work. */
export type PersonDay = { personId: string; day: LocalDate; calendar: WorkCalendar };

/**
 * The lines of several people's own goals, each as of a day, in the order asked for: what `goalLine` says one by one,
 * in three queries for all of them. Numbers are those dated through that day.
 */
export async function goalLinesOfPeople(
  db: Reader,
  workspaceId: string,
  asked: readonly PersonDay[],
): Promise<GoalLine[][]> {
  const days = [...new Set(asked.map(({ day }) => day))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const personIds = [...new Set(asked.map(({ personId }) => personId))];
  const year = await companyYear(db, workspaceId);
  const goals = await goalsOnDays(db, workspaceId, { personIds }, days);
  const theirs = asked.map(({ personId, day }) =>
    (goals[days.indexOf(day)] ?? []).filter(
      (goal) => 'personId' in goal.subject && goal.subject.personId === personId,
    ),
  );
  const periods = asked.map(({ day }, index) =>
    (theirs[index] ?? []).map((goal) => goalPeriod(year, goal, day)),
  );
  const starts = periods.flat().map((period) => period.start);
  const from = starts.sort()[0] ?? first;
  const sums = await sumsBehind(db, workspaceId, personIds, theirs.flat(), { from, first, last });
  return asked.map(({ day, calendar }, index) =>
    (theirs[index] ?? []).map((goal, n) => {
      const period = periods[index]?.[n] ?? goalPeriod(year, goal, day);
      const until = addDays(day, 1) < period.end ? addDays(day, 1) : period.end;
      return lineFrom({
        goal,
        period,
        today: day,
        calendar,
        sums: sums(goal, period.start, until),
        year: sums(goal, addDays(day, -DAYS_OF_A_YEAR), addDays(day, 1)),
      });
    }),
  );
}

/** Daily sums of counts since the first of their periods began, of money for a year; picked out of by goal and days. */
async function sumsBehind(
  db: Reader,
  workspaceId: string,
  subjectIds: readonly string[],
  goals: readonly Goal[],
  { from, first, last }: { from: LocalDate; first: LocalDate; last: LocalDate },
) {
  const kpisOf = (isMoney: boolean) => [
    ...new Set(goals.filter((goal) => (goal.currency !== null) === isMoney).map((goal) => goal.kpi)),
  ];
  const yearBefore = addDays(first, -DAYS_OF_A_YEAR);
  const until = addDays(last, 1);
  const counts = await dailyTotals(db, workspaceId, {
    subjectIds,
    kpis: kpisOf(false),
    from,
    until,
  });
  const money = await dailyTotals(db, workspaceId, {
    subjectIds,
    kpis: kpisOf(true),
    from: from < yearBefore ? from : yearBefore,
    until,
  });
  const known = Map.groupBy([...counts, ...money], (sum) => `${sum.subjectId} ${sum.kpi}`);
  return (goal: Goal, from: LocalDate, before: LocalDate): DatedTotal[] => {
    const personId = 'personId' in goal.subject ? goal.subject.personId : '';
    const ofGoal = known.get(`${personId} ${goal.kpi}`) ?? [];
    return ofGoal.filter((sum) => sum.start >= from && sum.start < before);
  };
}
