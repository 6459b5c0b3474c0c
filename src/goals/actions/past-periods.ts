import type { Reader } from '../../database/open.ts';
import { type WorkCalendar, workingDays } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Period, shiftPeriod } from '../../kernel/period.ts';
import { firstCounted, type KpiKey, totals } from '../../kpis/index.ts';
import {
  type Person,
  type Team,
  teamCalendarOf,
  usualWorkWeek,
  workCalendarsOf,
} from '../../people/index.ts';
import type { PastPeriod } from '../rules/reach.ts';
import { subjectTotals } from './subject-totals.ts';

/** As far back as a target is compared (domain.md §2.1). */
const PERIODS_BACK = 8;

type Query = { kpi: KpiKey; currency: string | null; period: Period; today: LocalDate };

/** The complete periods of the same length before `period`, newest first, since the KPI was first counted. */
export type Past = { periods: PastPeriod[]; wasCounted: boolean; calendar: WorkCalendar };

/** What people counted in the periods before, each by their own calendar; by person. */
export async function pastOfPeople(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  query: Query,
): Promise<ReadonlyMap<string, Past>> {
  const ids = people.map(({ id }) => id);
  const before = periodsBefore(query);
  const range = { from: before.at(-1)?.start ?? query.period.start, until: query.period.end };
  const calendars = await workCalendarsOf(db, workspaceId, people, range);
  const firsts = await firstCounted(db, workspaceId, ids, query.kpi);
  const sums = new Map<string, number>();
  for (const { start, end } of before) {
    const ofPeriod = await totals(db, workspaceId, {
      subjectIds: ids,
      kpis: [query.kpi],
      from: start,
      until: end,
    });
    for (const sum of ofPeriod.filter((each) => each.currency === query.currency)) {
      sums.set(`${sum.subjectId} ${start}`, sum.amount);
    }
  }
  return new Map(
    people.map((person) => {
      const calendar = calendars.get(person.id) ?? person.workWeek;
      const first = firsts.get(person.id);
      const known = before.filter(({ start }) => isKnown(start, first, person.startedOn));
      const periods = known.map((period) => ({
        amount: sums.get(`${person.id} ${period.start}`) ?? 0,
        ...daysOf(period, calendar, person.workWeek),
      }));
      return [person.id, { periods, wasCounted: first !== undefined, calendar }];
    }),
  );
}

/** The same for a team: its members' sums while they were in it, by the team's calendar. */
export async function pastOfTeam(
  db: Reader,
  workspaceId: string,
  team: Team,
  memberIds: readonly string[],
  query: Query,
): Promise<Past> {
  const before = periodsBefore(query);
  const range = { from: before.at(-1)?.start ?? query.period.start, until: query.period.end };
  const calendar = await teamCalendarOf(db, workspaceId, team, range);
  const firsts = await firstCounted(db, workspaceId, [team.id, ...memberIds], query.kpi);
  const first = [...firsts.values()].sort()[0];
  const periods: PastPeriod[] = [];
  for (const period of before.filter(({ start }) => isKnown(start, first, null))) {
    const sums = await subjectTotals(
      db,
      workspaceId,
      { teamId: team.id },
      { kpis: [query.kpi], from: period.start, until: period.end },
    );
    const amount = sums
      .filter((sum) => sum.currency === query.currency)
      .reduce((sum, each) => sum + each.amount, 0);
    periods.push({ amount, ...daysOf(period, calendar, usualWorkWeek) });
  }
  return { periods, wasCounted: first !== undefined, calendar };
}

/** Complete ones: a target of the next period is compared with those before the running one. */
function periodsBefore({ period, today }: Query): Period[] {
  const found: Period[] = [];
  for (let back = 1; found.length < PERIODS_BACK && back <= PERIODS_BACK + 1; back++) {
    const earlier = shiftPeriod(period, -back);
    if (earlier.end <= today) found.push(earlier);
  }
  return found;
}

/** A period in which somebody began, or began to count, is not a whole one. */
function isKnown(start: LocalDate, first: LocalDate | undefined, startedOn: LocalDate | null): boolean {
  return first !== undefined && start >= first && (startedOn === null || start >= startedOn);
}

function daysOf(period: Period, calendar: WorkCalendar, week: readonly number[]) {
  return {
    days: workingDays(period.start, period.end, calendar),
    weekdays: workingDays(period.start, period.end, week),
  };
}
