import type { Reader } from '../../database/open.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { daysHeld, isRampedIn } from '../../kernel/capacity.ts';
import { type CompanyYear, periodAway, periodOf } from '../../kernel/company-year.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import { type Period, rangeOf } from '../../kernel/period.ts';
import { type BookKpi, firstCounted } from '../../kpis/index.ts';
import {
  type Person,
  type Team,
  teamCalendarOf,
  usualWorkWeek,
  workCalendarsOf,
} from '../../people/index.ts';
import type { PastPeriod } from '../rules/reach.ts';
import type { TargetType } from '../rules/targets/types.ts';
import { completePeriods, FURTHEST_PERIODS, type Usual, usualOf } from '../rules/usual.ts';
import { amountsOfPeople, teamAmount } from './period-amounts.ts';

/** What is looked back on: a KPI in the periods before the `current` one, which `today` lies in (`lookBackFrom`). */
export type PastQuery = {
  kpi: BookKpi;
  type: TargetType;
  currency: string | null;
  year: CompanyYear;
  current: Period;
  today: LocalDate;
  /** Calendars are wanted until this day, for what is still to come. */
  until: LocalDate;
};

/** From where a goal's past is looked back on: the running period of its kind, or as many days as it has from today on. */
export function lookBackFrom(year: CompanyYear, period: Period, today: LocalDate): Period {
  if (period.kind !== 'range') return periodOf(year, period.kind, today);
  return rangeOf(today, addDays(today, daysBetween(period.start, period.end)));
}

export type Past = {
  /**
   * Complete periods since the KPI was first counted, newest first; none in which nobody was expected at work, or of a
   * level in which too little was recorded.
   */
  periods: PastPeriod[];
  /** Whether anything of the KPI was ever counted. */
  wasCounted: boolean;
  calendar: WorkCalendar;
};

/** What people counted in the periods before, each by their own calendar; by person. */
export async function pastOfPeople(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  query: PastQuery,
): Promise<ReadonlyMap<string, Past>> {
  const { kpi, year, current, today } = query;
  const ids = people.map(({ id }) => id);
  const range = reachOf(query);
  const calendars = await workCalendarsOf(db, workspaceId, people, range);
  const firsts = await firstCounted(db, workspaceId, ids, kpi.key);
  const amountOf = await amountsOfPeople(db, workspaceId, ids, query, { from: range.from, until: today });
  return new Map(
    people.map((person) => {
      const calendar = calendars.get(person.id) ?? person.workWeek;
      const first = firsts.get(person.id);
      // A period in which somebody began, or began to count, is not a whole one.
      const since = first === undefined ? null : laterOf(first, person.startedOn);
      const periods = completePeriods(year, current, since, calendar).flatMap((period) => {
        const amount = amountOf(person.id, period);
        return amount === null ? [] : [{ amount, ...daysOf(period, calendar, person.workWeek) }];
      });
      return [person.id, { periods, wasCounted: first !== undefined, calendar }];
    }),
  );
}

/** What is usual for each person: of what complete periods brought, the middle and the best fifth. */
export async function usualOfPeople(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  asked: Omit<PastQuery, 'until'>,
): Promise<(person: Person) => Usual> {
  const query = { ...asked, until: asked.today };
  const pasts = await pastOfPeople(db, workspaceId, people, query);
  return ({ id }) => {
    const whole = (pasts.get(id)?.periods ?? []).filter(({ isRamp }) => !isRamp);
    return usualOf(whole.map(({ amount }) => amount));
  };
}

/** What is counted of a team: its members' sums while they were in it, by the team's calendar. */
export async function pastOfTeam(
  db: Reader,
  workspaceId: string,
  team: Team,
  memberIds: readonly string[],
  query: PastQuery,
): Promise<Past> {
  const { kpi } = query;
  const calendar = await teamCalendarOf(db, workspaceId, team, reachOf(query));
  const firsts = await firstCounted(db, workspaceId, [team.id, ...memberIds], kpi.key);
  const first = [...firsts.values()].sort()[0];
  const periods: PastPeriod[] = [];
  for (const period of completePeriods(query.year, query.current, first ?? null, calendar)) {
    const amount = await teamAmount(db, workspaceId, team.id, query, period);
    if (amount !== null) periods.push({ amount, ...daysOf(period, calendar, usualWorkWeek) });
  }
  return { periods, wasCounted: first !== undefined, calendar };
}

function reachOf({ year, current, until }: PastQuery) {
  const furthest = periodAway(year, current, -FURTHEST_PERIODS);
  return { from: furthest.start, until };
}

function laterOf(one: LocalDate, other: LocalDate | null): LocalDate {
  return other !== null && other > one ? other : one;
}

/** How many days of work a time held for somebody, and how many it would have held without holidays and days off. */
export function daysOf(
  { start, end }: Pick<Period, 'start' | 'end'>,
  calendar: WorkCalendar,
  week: readonly number[],
): Omit<PastPeriod, 'amount'> {
  const always = 'week' in calendar ? { ...calendar, holidays: new Map(), daysOff: new Map() } : week;
  return {
    days: daysHeld(start, end, calendar),
    weekdays: daysHeld(start, end, always),
    isRamp: isRampedIn(start, end, calendar),
  };
}
