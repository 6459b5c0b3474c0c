import type { Reader } from '../../database/open.ts';
import { closedDeals } from '../../deals/index.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { isRampedIn } from '../../kernel/capacity.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { dailyTotals } from '../../kpis/index.ts';
import { membershipsBetween, type Person, peopleByIds, workCalendarsOf } from '../../people/index.ts';
import { type Effect, effectOf, type Sides } from '../rules/effect.ts';
import type { Followable, FollowedKey } from '../rules/followable.ts';
import type { Windows } from '../rules/windows.ts';
import { followedAmong } from '../store/followed.ts';
import { type Loader, meansOf, sharesOf, sumsOf, yesOf } from './sides.ts';

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
  if (how.kind !== 'share') {
    const query = { subjectIds: ids, kpis: [how.key], ...range };
    const sums = await dailyTotals(db, workspaceId, query);
    return how.kind === 'mean'
      ? meansOf(sums, person.id)
      : { currency: null, sides: sharesOf(sums.map(yesOf)) };
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
