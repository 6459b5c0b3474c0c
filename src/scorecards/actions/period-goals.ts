import type { Reader } from '../../database/open.ts';
import {
  countingTarget,
  type Goal,
  type GoalSubject,
  goalsOnDays,
  PERIOD_ORDER,
  type SeasonOf,
  seasonalShare,
  seasonOfGoals,
} from '../../goals/index.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { daysHeld } from '../../kernel/capacity.ts';
import { type CompanyYear, middleOf, periodOf, periodsBetween } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { LONGEST_PERIOD_DAYS, type Period, type RecurringKind } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';
import {
  companyYear,
  type Team,
  teamCalendarOf,
  usualWorkWeek,
  type Worker,
  workCalendarsOf,
} from '../../people/index.ts';
import { levelGoals, nearestKinds, withStated } from '../rules/score/goals-on-day.ts';
import type { Brought, BroughtPart } from '../rules/score/period-score.ts';

/** Whose goals make a team's: its own, its people's, and those of members who lead it and may have none. */
export type Subjects = { team?: Team; people: readonly Worker[]; leads?: readonly Worker[] };

/** Goals of one period by KPI; a KPI without one is left out. */
export type PeriodGoals = ReadonlyMap<FactKey, Brought>;

/** Goals as they were read, to be asked for the periods they were read for. */
export type GoalsRead = {
  /** In the order of the periods. */
  sums: readonly PeriodGoals[];
  /** On a day that was asked for: goals of levels and answers, the same for everybody they are for. */
  levels(day: LocalDate, kind: RecurringKind): ReadonlyMap<FactKey, Goal>;
  calendarOf(subject: GoalSubject): WorkCalendar;
  year: CompanyYear;
};

/** Which sorts of goals add up, which further days are asked about, and numbers for those who have no goal for a KPI. */
type Options = {
  currency: string;
  types?: readonly Goal['type'][];
  levelDays?: readonly LocalDate[];
  stated?: (day: LocalDate) => readonly Goal[];
};

/**
 * What goals come to in some periods, for a person or a team: a team's own goal for such a period, else the sum of its
 * people's; else those for shorter periods, of each the part of its working days that lies in it, added up; else the
 * period's share, by working days or season, of those for longer ones. People's goals are added up only when each of them
 * has one: what everybody did is not to be held against the goals of some; and shorter ones only when there is one
 * for each in which somebody worked. Goals are those of the day in the middle of their period. A goal for chosen
 * days belongs to no other period.
 */
export async function readGoals(
  db: Reader,
  workspaceId: string,
  { team, people, leads = [] }: Subjects,
  periods: readonly Period[],
  { currency, types = ['cumulative'], levelDays = [], stated = () => [] }: Options,
): Promise<GoalsRead> {
  const year = await companyYear(db, workspaceId);
  const seasonOf = await seasonOfGoals(db, workspaceId, year);
  const asked = periods.map((period) => ({ period, levels: levelsOf(year, period) }));
  const days = [
    ...new Set([...asked.flatMap(({ levels }) => levels.flatMap((each) => each.days)), ...levelDays]),
  ].sort();
  const sellers = people.map(({ id }) => id);
  const holders = { personIds: [...sellers, ...leads.map(({ id }) => id)], teamIds: team ? [team.id] : [] };
  const found = await goalsOnDays(db, workspaceId, holders, days);
  const calendars = await workCalendarsOf(db, workspaceId, [...people, ...leads], reachOf(days));
  const ofTeam = team ? await teamCalendarOf(db, workspaceId, team, reachOf(days)) : usualWorkWeek;
  const calendarOf = (subject: GoalSubject) =>
    ('personId' in subject ? calendars.get(subject.personId) : undefined) ?? ofTeam;
  const about = { year, seasonOf, sellers, calendarOf };
  const held = new Map(
    days.map((day, n) => {
      const goals = (found[n] ?? []).filter((goal) => goal.currency === null || goal.currency === currency);
      return [day, withStated(goals, stated(day), sellers)];
    }),
  );
  return {
    sums: asked.map(({ period, levels }) => {
      const byDay = new Map(
        [...new Set(levels.flatMap((each) => each.days))].map((day) => [
          day,
          Map.groupBy(
            (held.get(day) ?? []).filter(({ type }) => types.includes(type)),
            ({ kpi }) => kpi,
          ),
        ]),
      );
      const kpis = new Set([...byDay.values()].flatMap((goals) => [...goals.keys()]));
      const result = new Map<FactKey, Brought>();
      for (const kpi of kpis) {
        const goal = choose(about, (day) => byDay.get(day)?.get(kpi) ?? [], period, levels);
        if (goal) result.set(kpi, goal);
      }
      return result;
    }),
    levels: (day, kind) => levelGoals(held.get(day) ?? [], sellers, kind),
    calendarOf,
    year,
  };
}

/** Of one kind of goals: the days they are looked at, and the period of each; longer ones hold the one asked for. */
type Level = {
  kind: RecurringKind;
  days: readonly LocalDate[];
  periods(): readonly Period[];
  isLonger: boolean;
};

/** Its own kind first, then shorter ones, the nearest first, then longer ones. */
function levelsOf(year: CompanyYear, period: Period): Level[] {
  const asked = period.kind === 'range' ? 'week' : period.kind;
  const middle = middleOf(period);
  return nearestKinds(asked).map((kind) => {
    const isLonger = PERIOD_ORDER[kind] > PERIOD_ORDER[asked];
    if (kind === asked || isLonger)
      return { kind, days: [middle], periods: () => [periodOf(year, kind, middle)], isLonger };
    const inside = periodsBetween(year, kind, { from: period.start, until: period.end });
    return { kind, days: inside.map(middleOf), periods: () => inside, isLonger };
  });
}

type About = {
  year: CompanyYear;
  seasonOf: SeasonOf;
  sellers: readonly string[];
  calendarOf: (subject: GoalSubject) => WorkCalendar;
};

function choose(
  { seasonOf, sellers, calendarOf }: About,
  goalsOn: (day: LocalDate) => readonly Goal[],
  asked: Period,
  levels: readonly Level[],
): Brought | null {
  for (const { kind, periods, days, isLonger } of levels) {
    const ofKind = days.map((day) => goalsOn(day).filter((goal) => goal.periodKind === kind));
    if (ofKind.every((goals) => goals.length === 0)) continue;
    const own = periods();
    for (const isTeams of [true, false]) {
      const each = own.map((period, n) => ({
        period,
        goals: (ofKind[n] ?? []).filter(({ subject }) => 'teamId' in subject === isTeams),
      }));
      const isAll = each.every(({ period, goals }) => isWhole(goals, period, isTeams, own.length > 1));
      if (!isAll || each.every(({ goals }) => goals.length === 0)) continue;
      const parts = each.flatMap(({ period, goals }) => goals.map((goal) => partOf(goal, period)));
      const target = Math.round(parts.reduce((sum, { counting, share }) => sum + counting.target * share, 0));
      return { target, kind, parts };

      function partOf(goal: Goal, period: Period): BroughtPart {
        const calendar = calendarOf(goal.subject);
        const season = seasonOf(goal, period);
        const of = isLonger ? asked : overlap(period, asked);
        const share = season ? seasonalShare(season, of, calendar) : shareIn(of, period, calendar);
        return { goal, period, counting: countingTarget(goal, period, calendar, season), share };
      }
    }
  }
  return null;

  /** Of several shorter periods nobody needs a goal for one of which they work on none of the days asked for. */
  function isWhole(goals: readonly Goal[], period: Period, isTeams: boolean, isOneOfMany: boolean): boolean {
    const { start, end } = overlap(period, asked);
    const worksIn = (subject: GoalSubject) => !isOneOfMany || daysHeld(start, end, calendarOf(subject)) > 0;
    if (isTeams) return goals.length > 0 || !worksIn({ teamId: '' });
    const holders = new Set(goals.map(({ subject }) => ('personId' in subject ? subject.personId : null)));
    return sellers.every((id) => holders.has(id) || !worksIn({ personId: id }));
  }
}

/** The days that a shorter period shares with the one asked for; a period of the same kind is that one. */
function overlap(period: Period, asked: Period): Days {
  if (period.kind === asked.kind) return period;
  return {
    start: period.start > asked.start ? period.start : asked.start,
    end: period.end < asked.end ? period.end : asked.end,
  };
}

type Days = Pick<Period, 'start' | 'end'>;

/** The part of a period's working days that lies in another one: at most all, though that may reach beyond it. */
function shareIn(part: Days, period: Days, calendar: WorkCalendar): number {
  const days = ({ start, end }: Days) => daysHeld(start, end, calendar);
  const all = days(period);
  return all > 0 ? Math.min(1, days(part) / all) : 0;
}

/** The days that any goal of these days may be spread over. */
function reachOf(days: readonly LocalDate[]): { from: LocalDate; until: LocalDate } {
  const [first = '', last = first] = [days[0], days.at(-1)];
  return { from: addDays(first, -LONGEST_PERIOD_DAYS), until: addDays(last, LONGEST_PERIOD_DAYS) };
}
