import type { Reader } from '../../database/open.ts';
import { type Goal, goalsOnDays } from '../../goals/index.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { addDays } from '../../kernel/date.ts';
import { type Period, periodContaining } from '../../kernel/period.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import { usualWorkWeek } from '../../people/index.ts';

/** Goals of one week by KPI; a KPI without one is left out. */
export type WeekGoals = ReadonlyMap<KpiKey, number>;

/** Whose goals make a team's: its own, its people's, and those of members who lead it and may have none. */
type Subjects = { teamId?: string; personIds: readonly string[]; leadIds?: readonly string[] };

/**
 * What a week's goal is for a team: its own weekly goal, else the sum of its people's, else the week's share (by
 * working days) of its own month or quarter, else of its people's. People's goals are added up only when each of
 * them has one: what everybody did is not to be held against the goals of some. A lead who sells has their own added
 * to them. Goals are those of the week's Thursday, the day that decides which month a week belongs to.
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
  const { teamId, personIds, leadIds = [] } = subjects;
  const thursdays = weeks.map((week) => addDays(week.start, 3));
  const people = { personIds: [...personIds, ...leadIds], teamIds: teamId ? [teamId] : [] };
  const all = await goalsOnDays(db, workspaceId, people, thursdays);
  return weeks.map((week, n) => {
    const goals = (all[n] ?? []).filter((goal) => goal.currency === null || goal.currency === currency);
    const result = new Map<KpiKey, number>();
    for (const [kpi, ofKpi] of Map.groupBy(goals, (goal) => goal.kpi)) {
      const goal = choose(ofKpi, personIds, week, thursdays[n] ?? week.start);
      if (goal !== null) result.set(kpi, goal);
    }
    return result;
  });
}

function choose(
  goals: readonly Goal[],
  people: readonly string[],
  week: Period,
  thursday: string,
): number | null {
  const own = goals.filter((goal) => 'teamId' in goal.subject);
  const theirs = goals.filter((goal) => 'personId' in goal.subject);
  for (const kind of ['week', 'month', 'quarter'] as const) {
    for (const from of [own, theirs]) {
      const ofKind = from.filter((goal) => goal.periodKind === kind);
      const holders = new Set(ofKind.map(({ subject }) => ('personId' in subject ? subject.personId : null)));
      if (ofKind.length === 0 || (from === theirs && !people.every((id) => holders.has(id)))) continue;
      const target = ofKind.reduce((sum, goal) => sum + goal.target, 0);
      return Math.round(target * shareOf(week, periodContaining(kind, thursday)));
    }
  }
  return null;
}

function shareOf(week: Period, period: Period): number {
  if (period.kind === 'week') return 1;
  const all = workingDays(period.start, period.end, usualWorkWeek);
  return all > 0 ? workingDays(week.start, week.end, usualWorkWeek) / all : 0;
}
