import type { Reader } from '../../database/open.ts';
import { openDeals, stageDurations, wonDeals } from '../../deals/index.ts';
import { goalLine, goalPeriod, goalsOn, isCounted, teamGoalCalendar } from '../../goals/index.ts';
import { isWorkingDay, workingDays } from '../../kernel/calendar.ts';
import { type CompanyYear, periodAway, periodsBefore } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { catalogue } from '../../kpis/catalogue.ts';
import {
  companyYear,
  membersOf,
  type Person,
  peopleByIds,
  type Team,
  teamCalendarOf,
  type Workspace,
  workCalendarsOf,
} from '../../people/index.ts';
import { praiseInTeam } from '../../recognition/index.ts';
import type { LongGoal, TeamMeasure, TeamWeek, Thanks } from '../rules/team-week.ts';
import { headlineRuleOf } from '../store.ts';
import { loadOwnMeasures } from './own-measures.ts';
import { daysBefore, sameDayBefore, sameDaysBefore } from './same-days.ts';
import { daysOf, emptyDays, teamWeekSums, WEEKS_BACK, type WeekSum } from './team-numbers.ts';
import { teamGoalsOfWeeks, type WeekGoals } from './week-goals.ts';

/**
 * Everything a team's card of a week is made from. `today` (the team's) decides whether the week is over; a running
 * week is compared with the same days of the week before.
 */
export async function loadTeamWeek(
  db: Reader,
  workspace: Workspace,
  team: Team,
  week: Period,
  today: LocalDate,
): Promise<TeamWeek> {
  const { id: workspaceId, currency } = workspace;
  const isRunning = today < week.end;
  const until = isRunning ? addDays(today, 1) : week.end;
  const year = await companyYear(db, workspaceId);
  const lastWeek = periodAway(year, week, -1);
  const weeks = periodsBefore(year, week, WEEKS_BACK);
  const members = await membersOf(db, workspaceId, team.id, addDays(until, -1));
  // A manager who is not a member adds nothing to the team's sums, so neither their goals nor their deals count.
  const own = members.filter((member) => member.teamId === team.id);
  const memberIds = own.map((member) => member.id);
  // Whoever leads may have no goals of their own; whoever only sells should.
  const { sellers = [], leads = [] } = Object.groupBy(own, (each) =>
    each.isTeamManager ? 'leads' : 'sellers',
  );
  const goalSubjects = { team, people: sellers, leads };
  const sums = await teamWeekSums(db, workspaceId, team.id, [...weeks, week], until, currency);
  const before = isRunning
    ? await sameDaysBefore(db, workspaceId, { teamId: team.id, week, lastWeek, today, currency })
    : sums.filter((sum) => sum.start === lastWeek.start);
  const teamDays = await teamCalendarOf(db, workspaceId, team, { from: lastWeek.start, until: week.end });
  const workdays = async (of: Period, end: LocalDate) => {
    const days = daysOf(of, end).filter((day) => isWorkingDay(day, teamDays));
    return {
      working: workingDays(of.start, end, teamDays),
      empty: await emptyDays(db, workspaceId, memberIds, days),
    };
  };
  const won = await wonDeals(db, workspaceId, { ownerIds: memberIds, from: week.start, until });
  const calendars = await workCalendarsOf(db, workspaceId, members, { from: week.start, until: week.end });
  const isAway = ({ id, workWeek }: Person) =>
    workingDays(week.start, week.end, calendars.get(id) ?? workWeek) === 0;
  const open = await openDeals(db, workspaceId, { ownerIds: memberIds, asOf: addDays(until, -1) });
  const stages = [...new Set(open.map((deal) => deal.stage))];
  const goalsBefore = await teamGoalsOfWeeks(db, workspaceId, goalSubjects, [...weeks, week], currency);
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? '';
  return {
    team: { name: team.name },
    week,
    runningThrough: isRunning ? today : null,
    locale: team.locale,
    currency,
    members: members.map((member) => ({
      personId: member.id,
      name: member.name,
      startedOn: member.startedOn,
      isAway: isAway(member),
      isManager: member.isTeamManager,
    })),
    weeks: [...weeks, week].map(({ start }) => ({
      start,
      isCounted: sums.some((sum) => sum.start === start && sum.amount !== 0),
    })),
    measures: measures(team.id, [...weeks, week], goalsBefore, sums, before),
    own: await loadOwnMeasures(db, workspaceId, {
      of: { teamId: team.id },
      weeks,
      week,
      until,
      before: isRunning ? daysBefore(week, lastWeek, today) : lastWeek,
      currency,
      goals: goalsBefore,
    }),
    longGoals: await longGoals(db, year, team, addDays(until, -1)),
    wonDeals: won.map((deal) => ({ ...deal, ownerName: nameOf(deal.ownerId) })),
    openDeals: open,
    stages: await stageDurations(db, workspaceId, stages, addDays(until, -1)),
    days: {
      thisWeek: await workdays(week, until),
      lastWeek: await workdays(lastWeek, isRunning ? sameDayBefore(today, week, lastWeek) : lastWeek.end),
    },
    previousRule: await headlineRuleOf(db, workspaceId, team.id, lastWeek.key),
    thanks: await thanksIn(db, workspaceId, team.id, { from: week.start, until }),
  };
}

async function thanksIn(
  db: Reader,
  workspaceId: string,
  teamId: string,
  days: { from: LocalDate; until: LocalDate },
): Promise<Thanks[]> {
  const praise = await praiseInTeam(db, workspaceId, teamId, days);
  const ids = praise.flatMap(({ giverId, receiverId }) => [giverId, receiverId]);
  const people = await peopleByIds(db, workspaceId, ids, addDays(days.until, -1));
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return praise.map(({ giverId, receiverId: personId }) => ({
    personId,
    name: nameOf(personId),
    giverName: nameOf(giverId),
  }));
}

function measures(
  teamId: string,
  allWeeks: readonly Period[],
  allGoals: readonly WeekGoals[],
  sums: readonly WeekSum[],
  before: readonly Pick<WeekSum, 'kpi' | 'amount'>[] | null,
): TeamMeasure[] {
  const weeks = allWeeks.slice(0, -1);
  const goalsBefore = allGoals.slice(0, -1);
  const goals = allGoals.at(-1);
  const start = allWeeks.at(-1)?.start ?? '';
  const knownFrom = firstWeek(sums);
  return catalogue.map(({ key }) => {
    const ofKpi = sums.filter((sum) => sum.kpi === key);
    const history = historyOf(ofKpi, weeks, knownFrom);
    return {
      kpi: key,
      actual: sumOf(ofKpi, start),
      goal: goals?.get(key) ?? null,
      lastWeek:
        before === null || history.at(-1) === null ? null : total(before.filter((sum) => sum.kpi === key)),
      history,
      goalHistory: goalsBefore.map((each) => each.get(key) ?? null),
      people: peopleOf(ofKpi, teamId, start, weeks, knownFrom),
    };
  });
}

function peopleOf(
  sums: readonly WeekSum[],
  teamId: string,
  start: LocalDate,
  weeks: readonly Period[],
  knownFrom: LocalDate | null,
): TeamMeasure['people'] {
  const byPerson = Map.groupBy(
    sums.filter((sum) => sum.subjectId !== teamId),
    (sum) => sum.subjectId,
  );
  return [...byPerson].map(([personId, own]) => ({
    personId,
    actual: sumOf(own, start),
    history: historyOf(own, weeks, knownFrom),
  }));
}

/** A week without figures counts as zero from the team's first known week on, and as unknown before. */
function historyOf(sums: readonly WeekSum[], weeks: readonly Period[], knownFrom: LocalDate | null) {
  return weeks.map((week) =>
    knownFrom !== null && week.start >= knownFrom ? sumOf(sums, week.start) : null,
  );
}

function firstWeek(sums: readonly WeekSum[]): LocalDate | null {
  return sums.reduce<LocalDate | null>(
    (first, sum) => (first === null || sum.start < first ? sum.start : first),
    null,
  );
}

const sumOf = (sums: readonly WeekSum[], start: LocalDate) =>
  total(sums.filter((sum) => sum.start === start));

const total = (sums: readonly { amount: number }[]) => sums.reduce((amount, sum) => amount + sum.amount, 0);

/** The team's goals for more than a week that run, as they stand at the end of `day`. */
async function longGoals(db: Reader, year: CompanyYear, team: Team, day: LocalDate): Promise<LongGoal[]> {
  const { workspaceId } = team;
  const goals = await goalsOn(db, workspaceId, { teamIds: [team.id] }, day);
  const calendar = await teamGoalCalendar(db, team, day);
  const found: LongGoal[] = [];
  for (const goal of goals.filter(isCounted).filter((each) => each.periodKind !== 'week')) {
    const line = await goalLine(db, workspaceId, goal, day, calendar, goalPeriod(year, goal, day));
    found.push({
      kpi: goal.kpi,
      period: line.period,
      actual: line.actual,
      target: goal.target,
      status: line.pace.status,
      fraction: line.pace.fraction,
      remainingDays: line.pace.remainingDays,
      requiredPerDay: line.pace.requiredPerDay,
    });
  }
  return found;
}
