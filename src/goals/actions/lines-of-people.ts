import type { Reader } from '../../database/open.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import {
  countersOfAll,
  type DatedTotal,
  dailyTotals,
  type Fact,
  type FactKey,
  isOwnKey,
  ownFacts,
} from '../../kpis/index.ts';
import { companyYear } from '../../people/index.ts';
import { goalPeriod } from '../rules/goal-period.ts';
import { isAddedUp } from '../rules/targets/types.ts';
import { type Goal, goalsOnDays } from '../store/goals.ts';
import { stepsOf } from '../store/steps.ts';
import { kpisOf } from './goal-kpis.ts';
import { DAYS_OF_A_YEAR, type GoalLine, lineFrom } from './goal-line.ts';
import { asBefore, countersOf, readingFrom, readingFromSums } from './goal-reading.ts';
import { seasonOfGoals } from './goal-season.ts';

/** Whose goals, as of which day, and when they work. */
export type PersonDay = { personId: string; day: LocalDate; calendar: WorkCalendar };

/**
 * The lines of several people's own goals, each as of a day, in the order asked for: what `goalLine` says one by one,
 * in three queries for all of them, and a few more where some are no sums. Numbers are those dated through that day.
 * `isWanted` leaves goals out.
 */
export async function goalLinesOfPeople(
  db: Reader,
  workspaceId: string,
  asked: readonly PersonDay[],
  isWanted: (goal: Goal) => boolean = () => true,
): Promise<GoalLine[][]> {
  const days = [...new Set(asked.map(({ day }) => day))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const personIds = [...new Set(asked.map(({ personId }) => personId))];
  const year = await companyYear(db, workspaceId);
  const goals = await goalsOnDays(db, workspaceId, { personIds }, days);
  const theirs = asked.map(({ personId, day }) =>
    (goals[days.indexOf(day)] ?? []).filter(
      (goal) => 'personId' in goal.subject && goal.subject.personId === personId && isWanted(goal),
    ),
  );
  const periods = asked.map(({ day }, index) =>
    (theirs[index] ?? []).map((goal) => goalPeriod(year, goal, day)),
  );
  const starts = periods.flat().map((period) => period.start);
  const from = starts.sort()[0] ?? first;
  const all = theirs.flat();
  const sums = await sumsBehind(db, workspaceId, personIds, all, { from, first, last });
  const { kpiOf, stepsOfGoal, readingOfGoal } = await othersBehind(db, workspaceId, personIds, all, {
    from,
    last,
  });
  const seasonOf = await seasonOfGoals(db, workspaceId, year);
  return asked.map(({ day, calendar }, index) =>
    (theirs[index] ?? []).map((goal, n) => {
      const period = periods[index]?.[n] ?? goalPeriod(year, goal, day);
      const until = addDays(day, 1) < period.end ? addDays(day, 1) : period.end;
      const about = { goal, kpi: kpiOf(goal), steps: stepsOfGoal(goal), period, today: day, calendar };
      if (!isAddedUp(goal.type)) {
        const reading = readingOfGoal(goal, period.start, until);
        return lineFrom({ ...about, reading, sums: [], year: [] });
      }
      return lineFrom({
        ...about,
        reading: null,
        season: seasonOf(goal, period),
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
  const summed = goals.filter(({ type }) => isAddedUp(type));
  const kpisOf = (isMoney: boolean): FactKey[] => [
    ...new Set(summed.filter((goal) => (goal.currency !== null) === isMoney).map((goal) => goal.kpi)),
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
  return (goal: Goal, since: LocalDate, before: LocalDate): DatedTotal<FactKey>[] => {
    const ofGoal = known.get(`${personOf(goal)} ${goal.kpi}`) ?? [];
    return ofGoal.filter((sum) => sum.start >= since && sum.start < before);
  };
}

/** What is read besides for goals of the company's own KPIs and for steps; nothing where there are none. */
async function othersBehind(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  goals: readonly Goal[],
  { from, last }: { from: LocalDate; last: LocalDate },
) {
  const kpiOf = await kpisOf(db, workspaceId, goals);
  const withSteps = goals.filter(({ type }) => type === 'milestone').map(({ id }) => id);
  const steps = await stepsOf(db, workspaceId, [...new Set(withSteps)]);
  const read = goals.filter(({ type }) => !isAddedUp(type) && type !== 'milestone');
  const facts = await ownFacts(db, workspaceId, {
    keys: [...new Set(read.flatMap((goal) => countersOf(kpiOf(goal))))].filter(isOwnKey),
    owners: { personIds, teamIds: [] },
    from,
    until: addDays(last, 1),
  });
  const known = Map.groupBy(facts, (fact) => fact.subject.id);
  const sums = await dailyTotals<FactKey>(db, workspaceId, {
    subjectIds: personIds,
    kpis: countersOfAll(read.map(kpiOf)),
    from,
    until: addDays(last, 1),
  });
  const sumsOf = Map.groupBy(sums, ({ subjectId }) => subjectId);
  const stepsOfGoal = (goal: Goal) => steps.get(goal.id) ?? [];
  return {
    kpiOf,
    stepsOfGoal,
    readingOfGoal(goal: Goal, since: LocalDate, before: LocalDate) {
      if (goal.type === 'milestone') {
        return { kind: 'steps', steps: asBefore(stepsOfGoal(goal), before) } as const;
      }
      const kpi = kpiOf(goal);
      if (kpi.counters) {
        const counted = (sumsOf.get(personOf(goal)) ?? []).filter(
          ({ start }) => start >= since && start < before,
        );
        return readingFromSums(goal, kpi, counted);
      }
      const own: readonly Fact<FactKey>[] = known.get(personOf(goal)) ?? [];
      return readingFrom(
        goal,
        kpi,
        own.filter(({ date }) => date >= since && date < before),
      );
    },
  };
}

const personOf = ({ subject }: Goal) => ('personId' in subject ? subject.personId : '');
