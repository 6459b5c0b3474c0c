import type { Reader } from '../../database/open.ts';
import {
  countingTarget,
  type Goal,
  type GoalSubject,
  goalsOnDays,
  type SeasonOf,
  seasonalShare,
  seasonOfGoals,
} from '../../goals/index.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { daysHeld } from '../../kernel/capacity.ts';
import { type CompanyYear, middleOf, periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { LONGEST_PERIOD_DAYS, type Period } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';
import {
  companyYear,
  type Team,
  teamCalendarOf,
  usualWorkWeek,
  type Worker,
  workCalendarsOf,
} from '../../people/index.ts';

/** Goals of one week by KPI; a KPI without one is left out. */
export type WeekGoals = ReadonlyMap<FactKey, number>;

/** Whose goals make a team's: its own, its people's, and those of members who lead it and may have none. */
type Subjects = { team?: Team; people: readonly Worker[]; leads?: readonly Worker[] };

/**
 * What a week's goal is for a team: its own weekly goal, else the sum of its people's, else the week's share (by
 * working days) of its own month, quarter or year, else of its people's. People's goals are added up only when each of
 * them has one: what everybody did is not to be held against the goals of some. A lead who sells has their own added
 * to them. Goals are those of the day in the middle of the week (`middleOf`), which decides to which month it belongs. A
 * goal for chosen days has no weeks.
 *
 * It is what `/mygoals` and the reminder expect of the whole week: days off that are no leave change the days that a goal
 * is spread over, not its target (domain.md §3.4). So a weekly goal stays whole when two of its five days are off, and the week's
 * share of a month's is smaller; nothing is expected of somebody who is away all week. A team's own goal is not
 * measured by its people's days off.
 */
export async function teamWeekGoals(
  db: Reader,
  workspaceId: string,
  subjects: Subjects,
  week: Period,
  currency: string,
): Promise<WeekGoals> {
  const [goals] = await teamGoalsOfWeeks(db, workspaceId, subjects, [week], currency);
  return goals ?? new Map();
}

/** The same for several weeks, in their order, in one query. */
export async function teamGoalsOfWeeks(
  db: Reader,
  workspaceId: string,
  subjects: Subjects,
  weeks: readonly Period[],
  currency: string,
): Promise<WeekGoals[]> {
  const { team, people, leads = [] } = subjects;
  const year = await companyYear(db, workspaceId);
  const seasonOf = await seasonOfGoals(db, workspaceId, year);
  const middles = weeks.map(middleOf);
  const sellers = people.map(({ id }) => id);
  const holders = { personIds: [...sellers, ...leads.map(({ id }) => id)], teamIds: team ? [team.id] : [] };
  const all = await goalsOnDays(db, workspaceId, holders, middles);
  const calendars = await workCalendarsOf(db, workspaceId, [...people, ...leads], reachOf(middles));
  const ofTeam = team ? await teamCalendarOf(db, workspaceId, team, reachOf(middles)) : usualWorkWeek;
  const calendarOf = (subject: GoalSubject) =>
    ('personId' in subject ? calendars.get(subject.personId) : undefined) ?? ofTeam;
  return weeks.map((week, n) => {
    const goals = (all[n] ?? [])
      .filter(({ type }) => type === 'cumulative')
      .filter((goal) => goal.currency === null || goal.currency === currency);
    const result = new Map<FactKey, number>();
    for (const [kpi, ofKpi] of Map.groupBy(goals, (goal) => goal.kpi)) {
      const goal = choose({ year, seasonOf }, ofKpi, sellers, week, middles[n] ?? week.start, calendarOf);
      if (goal !== null) result.set(kpi, goal);
    }
    return result;
  });
}

function choose(
  { year, seasonOf }: { year: CompanyYear; seasonOf: SeasonOf },
  goals: readonly Goal[],
  people: readonly string[],
  week: Period,
  middle: LocalDate,
  calendarOf: (subject: GoalSubject) => WorkCalendar,
): number | null {
  const own = goals.filter((goal) => 'teamId' in goal.subject);
  const theirs = goals.filter((goal) => 'personId' in goal.subject);
  for (const kind of ['week', 'month', 'quarter', 'year'] as const) {
    for (const from of [own, theirs]) {
      const ofKind = from.filter((goal) => goal.periodKind === kind);
      const holders = new Set(ofKind.map(({ subject }) => ('personId' in subject ? subject.personId : null)));
      if (ofKind.length === 0 || (from === theirs && !people.every((id) => holders.has(id)))) continue;
      const period = periodOf(year, kind, middle);
      return Math.round(ofKind.reduce((sum, goal) => sum + shareOf(goal), 0));

      function shareOf(goal: Goal): number {
        const calendar = calendarOf(goal.subject);
        const season = seasonOf(goal, period);
        const share = season ? seasonalShare(season, week, calendar) : weekShare(week, period, calendar);
        return countingTarget(goal, period, calendar, season).target * share;
      }
    }
  }
  return null;
}

/** The week's part of a period's working days: at most all, though it may reach into the next month. */
function weekShare(week: Period, period: Period, calendar: WorkCalendar): number {
  const days = ({ start, end }: Period) => daysHeld(start, end, calendar);
  const all = days(period);
  return all > 0 ? Math.min(1, days(week) / all) : 0;
}

/** The days that any goal of these weeks may be spread over. */
function reachOf(middles: readonly LocalDate[]): { from: LocalDate; until: LocalDate } {
  const [first = '', last = first] = [middles[0], middles.at(-1)];
  return { from: addDays(first, -LONGEST_PERIOD_DAYS), until: addDays(last, LONGEST_PERIOD_DAYS) };
}
