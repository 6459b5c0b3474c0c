import type { Context } from '../../../context.ts';
import { type OwnCalendar, workedHalves, workingDays } from '../../../kernel/calendar.ts';
import type { CompanyYear } from '../../../kernel/company-year.ts';
import { addDays, datesFrom, type LocalDate } from '../../../kernel/date.ts';
import { catalogue, type DatedTotal, dailyTotals } from '../../../kpis/index.ts';
import { companyYear, workCalendarsOf } from '../../../people/index.ts';
import type { PersonalFinding, PersonalQuestion } from '../../../reminder.ts';
import type { StreakNumbers } from '../../nudge-numbers.ts';
import { goalPeriod } from '../../rules/goal-period.ts';
import { milestoneOf, type StreakDay, streakLength } from '../../rules/streak.ts';
import { type CountedGoal, goalsOnDays, isCounted } from '../../store/goals.ts';
import { countingTarget } from '../goal-line.ts';

type Found = PersonalFinding & { numbers: StreakNumbers };

/** Twenty working days and a leave lie in so many. */
const LOOK_BACK_DAYS = 60;
/** The period of the earliest of these days begins, and that of the latest ends, within so many more. */
const A_MONTH = 31;
const LONGEST = 20;

const KPIS = catalogue.filter((kpi) => kpi.class === 'activity').map(({ key }) => key);

/** Who has just been at or above the daily target of a goal for 5, 10 or 20 working days in a row (domain.md §5.7). */
export async function findStreaks(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<Found[]> {
  const todays = people.map(({ today }) => today).sort();
  const [first, last] = [todays[0], todays.at(-1)];
  if (!first || !last) return [];
  const days = datesFrom(addDays(first, -LOOK_BACK_DAYS), last);
  const ids = people.map(({ person }) => person.id);
  const goals = await goalsOnDays(db, workspaceId, { personIds: ids }, days);
  const onDay = new Map(
    days.map((day, at) => [day, new Map((goals[at] ?? []).filter(hasDays).map((goal) => [goal.id, goal]))]),
  );
  const from = days[0] ?? first;
  const calendars = await workCalendarsOf(
    db,
    workspaceId,
    people.map(({ person }) => person),
    { from: addDays(from, -A_MONTH), until: addDays(last, A_MONTH) },
  );
  const sums = await dailyTotals(db, workspaceId, { subjectIds: ids, kpis: KPIS, from, until: last });
  const amounts = new Map(sums.map((sum) => [keyOf(sum), sum.amount]));
  const year = await companyYear(db, workspaceId);
  // Most people's last working day is the same one.
  const grouped = new Map<LocalDate, ReadonlyMap<string, CountedGoal[]>>();
  const theirs = (day: LocalDate, personId: string): CountedGoal[] => {
    const found = grouped.get(day) ?? Map.groupBy(onDay.get(day)?.values() ?? [], ownerOf);
    grouped.set(day, found);
    return found.get(personId) ?? [];
  };
  return people.flatMap(({ person, today }) => {
    const calendar = calendars.get(person.id);
    if (!calendar) return [];
    const worked = days
      .filter((day) => day < today && workedHalves(day, calendar) !== 0)
      .toReversed()
      .slice(0, LONGEST + 2);
    const [latest] = worked;
    if (latest === undefined) return [];
    return theirs(latest, person.id).flatMap((goal): Found[] => {
      const row = worked.map((date) =>
        dayOf(date, onDay.get(date)?.get(goal.id) ?? null, {
          year,
          calendar,
          actual: amounts.get(keyOf({ subjectId: person.id, kpi: goal.kpi, start: date })) ?? 0,
        }),
      );
      const milestone = milestoneOf(streakLength(row));
      const since = row[(milestone ?? 0) - 1];
      if (milestone === null || !since || !row[0]?.goal) return [];
      const numbers = {
        goalId: goal.id,
        kpi: goal.kpi,
        days: milestone,
        since: since.date,
        until: latest,
        target: row[0].goal.target,
        halves: row[0].goal.halves,
      };
      return [{ personId: person.id, about: `kpi:${goal.kpi}`, severity: milestone / LONGEST, numbers }];
    });
  });
}

/** A goal that asks something of each day: an activity's, for a week or a month. */
const hasDays = (goal: Parameters<typeof isCounted>[0]): goal is CountedGoal =>
  isCounted(goal) &&
  KPIS.some((key) => key === goal.kpi) &&
  (goal.periodKind === 'week' || goal.periodKind === 'month');

const ownerOf = ({ subject }: CountedGoal) => ('personId' in subject ? subject.personId : '');

function dayOf(
  date: LocalDate,
  goal: CountedGoal | null,
  { year, calendar, actual }: { year: CompanyYear; calendar: OwnCalendar; actual: number },
): StreakDay {
  const halves = workedHalves(date, calendar) === 3 ? 2 : 1;
  if (!goal) return { date, actual, halves, goal: null };
  const period = goalPeriod(year, goal, date);
  const { target } = countingTarget(goal, period, calendar, null);
  return {
    date,
    actual,
    halves,
    goal: { target, halves: 2 * workingDays(period.start, period.end, calendar) },
  };
}

const keyOf = ({ subjectId, kpi, start }: Pick<DatedTotal, 'subjectId' | 'kpi' | 'start'>) =>
  `${subjectId} ${kpi} ${start}`;
