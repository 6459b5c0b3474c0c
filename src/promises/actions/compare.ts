import type { Reader } from '../../database/open.ts';
import { closedDeals } from '../../deals/index.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { isRampedIn } from '../../kernel/capacity.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type DatedTotal, dailyTotals, type FactKey } from '../../kpis/index.ts';
import {
  commonest,
  membershipsBetween,
  type Person,
  peopleByIds,
  workCalendarsOf,
} from '../../people/index.ts';
import { daysThere } from '../rules/days.ts';
import { type Effect, effectOf, type Sides } from '../rules/effect.ts';
import type { Followable, FollowedKey } from '../rules/followable.ts';
import type { Windows } from '../rules/windows.ts';
import { followedAmong } from '../store/followed.ts';

/** What a comparison found, and what it was made of. */
export type Compared = { effect: Effect; own: Sides; currency: string | null };

/**
 * Compares a person's number before and from a day with that of those teammates who were in the team all the time, are no
 * longer learning the job, and did nothing about the same number meanwhile.
 */
export async function compare(
  db: Reader,
  person: Person,
  asked: { kpi: FollowedKey; how: Followable; windows: Windows; today: LocalDate },
): Promise<Compared> {
  const { how, windows, today } = asked;
  const range = { from: windows.from, until: windows.until };
  const others = await teammatesOf(db, person, asked);
  const everybody = [person, ...(await peopleByIds(db, person.workspaceId, others, today))];
  const calendars = await workCalendarsOf(db, person.workspaceId, everybody, range);
  const calendarOf = (each: Person): WorkCalendar => calendars.get(each.id) ?? each.workWeek;
  const isPractised = (each: Person) => !isRampedIn(range.from, range.until, calendarOf(each));
  const load = await loader(db, person, everybody, how, range);
  const sidesOf = (each: Person) => load.sides(each.id, calendarOf(each), windows);
  const own = sidesOf(person);
  const teammates = everybody.slice(1).filter(isPractised).map(sidesOf);
  const reading = { isCount: how.kind === 'sum' && how.isCount, direction: how.direction };
  return { effect: effectOf(own, teammates, reading), own, currency: load.currency };
}

async function teammatesOf(
  db: Reader,
  { workspaceId, id, teamId }: Person,
  { kpi, windows: { from, until } }: { kpi: FollowedKey; windows: Windows },
): Promise<string[]> {
  if (teamId === null) return [];
  const spans = await membershipsBetween(db, workspaceId, teamId, from, until);
  const all = spans.filter((span) => span.from === from && span.until === until);
  const ids = all.map(({ personId }) => personId).filter((each) => each !== id);
  const busy = await followedAmong(db, workspaceId, ids, { kpi, from, until });
  return ids.filter((each) => !busy.has(each));
}

type Loader = {
  currency: string | null;
  sides(personId: string, calendar: WorkCalendar, windows: Windows): Sides;
};

async function loader(
  db: Reader,
  person: Person,
  everybody: readonly Person[],
  how: Followable,
  range: { from: LocalDate; until: LocalDate },
): Promise<Loader> {
  const { workspaceId } = person;
  const ids = everybody.map(({ id }) => id);
  if (how.kind === 'sum') {
    const query = { subjectIds: ids, kpis: [how.key], ...range };
    return sumsOf(await dailyTotals(db, workspaceId, query), person.id, how.isCount);
  }
  if (how.counters === null) {
    const deals = await closedDeals(db, workspaceId, { owners: ids, ...range });
    const counted = deals.map(({ ownerId, closedOn, status }) => ({
      subjectId: ownerId,
      date: closedOn ?? '',
      k: status === 'won' ? 1 : 0,
      n: 1,
    }));
    return { currency: null, sides: sharesOf(counted) };
  }
  const { numerator, denominator } = how.counters;
  const query = { subjectIds: ids, kpis: [numerator, denominator], ...range };
  const sums = await dailyTotals(db, workspaceId, query);
  const counted = sums.map(({ subjectId, start, kpi, amount }) => ({
    subjectId,
    date: start,
    k: kpi === numerator ? amount : 0,
    n: kpi === denominator ? amount : 0,
  }));
  return { currency: null, sides: sharesOf(counted) };
}

/** Of money what is in the currency in which the person sells most often; amounts of different ones are never added. */
function sumsOf(sums: readonly DatedTotal<FactKey>[], personId: string, isCount: boolean): Loader {
  const own = sums.filter(({ subjectId }) => subjectId === personId);
  const currency = commonest(own.flatMap(({ currency: each }) => each ?? [])) ?? null;
  const counted = sums.filter((sum) => sum.currency === null || sum.currency === currency);
  const side = (mine: typeof counted, calendar: WorkCalendar, from: LocalDate, until: LocalDate) => {
    const within = mine.filter(({ start }) => start >= from && start < until);
    return {
      days: daysThere({ from, until }, calendar, new Map(within.map(({ start, amount }) => [start, amount]))),
      events: within.reduce((sum, { amount, count }) => sum + (isCount ? amount : count), 0),
    };
  };
  return {
    currency,
    sides(subjectId, calendar, { from, start, until }) {
      const mine = counted.filter((sum) => sum.subjectId === subjectId);
      return {
        kind: 'sum',
        before: side(mine, calendar, from, start),
        after: side(mine, calendar, start, until),
      };
    },
  };
}

type CountedShare = { subjectId: string; date: LocalDate; k: number; n: number };

function sharesOf(counted: readonly CountedShare[]): Loader['sides'] {
  const side = (mine: readonly CountedShare[], calendar: WorkCalendar, from: LocalDate, until: LocalDate) => {
    const within = mine.filter(({ date }) => date >= from && date < until);
    return {
      k: within.reduce((sum, { k }) => sum + k, 0),
      n: within.reduce((sum, { n }) => sum + n, 0),
      days: daysThere({ from, until }, calendar, new Map()).length,
    };
  };
  return (subjectId, calendar, { from, start, until }) => {
    const mine = counted.filter((each) => each.subjectId === subjectId);
    return {
      kind: 'share',
      before: side(mine, calendar, from, start),
      after: side(mine, calendar, start, until),
    };
  };
}
