import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { inTransaction } from '../../database/transaction.ts';
import { type Deal, wonDeals } from '../../deals/index.ts';
import { goalCalendars } from '../../goals/index.ts';
import { isWorkingDay, type OwnCalendar, workingDays } from '../../kernel/calendar.ts';
import { periodOf, periodsBefore } from '../../kernel/company-year.ts';
import { addDays, datesFrom, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { firstWithinHours } from '../../kernel/working-hours.ts';
import { toInstant } from '../../kernel/zoned.ts';
import { type BookKpi, catalogue, type KpiKey, kpiBook, totals } from '../../kpis/index.ts';
import { plan } from '../../outbox/index.ts';
import {
  actingFor,
  companyYear,
  liveTeams,
  managerIdsOfTeams,
  type Person,
  peopleByIds,
  reportsOf,
} from '../../people/index.ts';
import { lastThanked } from '../../recognition/index.ts';
import { END_OF_DAY } from '../rules/beats.ts';
import { mostImproved, UNTHANKED_DAYS, unthanked } from '../rules/unthanked.ts';
import { byStrength, type FoundWin } from '../rules/win.ts';
import { findWins } from './find-wins.ts';

/** To a manager: who of their people nobody has thanked for long. Period: the month. */
export const NOTE = 'wins.unthanked.v1';

/** Deals older than this are no fresh news. */
const DEAL_DAYS = 30;

/** A good true thing about somebody. */
export type GoodFact =
  | { kind: 'win'; win: FoundWin; kpi: BookKpi }
  | { kind: 'deal'; deal: Deal }
  | { kind: 'improved'; kpi: BookKpi; now: number; before: number; month: Period };

/** Somebody nobody has thanked, and what is good about them; null when the numbers say nothing. */
export type Unthanked = { person: Person; thankedOn: LocalDate | null; fact: GoodFact | null };

/**
 * Plans the monthly note to each manager in a zone whose first working day of the month it is; when they are off on what
 * would be that day, to their deputy of it, and without one to them on the first day they work. Nobody missing, no note. What
 * it says is found anew when it is sent.
 */
export async function planNotes(
  context: Context,
  workspaceId: string,
  { zone, date, now }: { zone: string; date: LocalDate; now: Date },
): Promise<void> {
  const { db } = context;
  const teamIds = [...(await liveTeams(db, workspaceId)).keys()];
  const managerIds = await managerIdsOfTeams(db, workspaceId, teamIds, date);
  const people = await peopleByIds(db, workspaceId, managerIds, date);
  const managers = people.filter((each) => each.zone === zone && each.isActive && each.slackUserId);
  const month = periodOf(await companyYear(db, workspaceId), 'month', date);
  const calendars = await goalCalendars(db, workspaceId, managers, date);
  for (const manager of managers) {
    const calendar = calendars.get(manager.id);
    if (!calendar) continue;
    const recipient = await readerOn(db, manager, calendar, month, date);
    if (!recipient || firstWithinHours({ ...calendar, daysOff: new Map() }, zone, now) > now) continue;
    if ((await unthankedOf(db, manager, date, recipient.id)).length === 0) continue;
    const expiresAt = toInstant(date, END_OF_DAY, zone);
    const params = { managerId: manager.id, recipientId: recipient.id };
    await inTransaction(db, (trx) =>
      plan(trx, context, workspaceId, [
        { kind: NOTE, period: month.key, target: manager.id, params, dueAt: now, expiresAt },
      ]),
    );
  }
}

/** Who reads a manager's note if it comes on a day; null when it does not come on that one. */
async function readerOn(
  db: Reader,
  manager: Person,
  calendar: OwnCalendar,
  month: Period,
  date: LocalDate,
): Promise<Person | null> {
  const firstOf = (own: OwnCalendar) =>
    datesFrom(month.start, month.end).find((day) => isWorkingDay(day, own));
  if (firstOf(calendar) === date) return manager;
  if (firstOf({ ...calendar, daysOff: new Map() }) !== date) return null;
  const deputy = await actingFor(db, manager.workspaceId, manager.id, date);
  return deputy && deputy.id !== manager.id && deputy.slackUserId ? deputy : null;
}

/**
 * Which of a manager's direct reports nobody has thanked in so many days (45), by name, with one good fact each; not whoever
 * reads it, should they stand in for the manager.
 */
export async function unthankedOf(
  db: Reader,
  manager: Person,
  date: LocalDate,
  readerId = manager.id,
  days = UNTHANKED_DAYS,
): Promise<Unthanked[]> {
  const { workspaceId } = manager;
  const reports = (await reportsOf(db, workspaceId, manager.id, date)).filter(
    (person) => person.isActive && person.slackUserId && person.id !== readerId,
  );
  if (reports.length === 0) return [];
  const ids = reports.map(({ id }) => id);
  const live = await liveTeams(db, workspaceId);
  const thanked = await lastThanked(db, workspaceId, ids);
  const calendars = await goalCalendars(db, workspaceId, reports, date);
  const missing = unthanked(
    reports.map((person) => ({
      personId: person.id,
      thankedOn: thanked.get(person.id) ?? null,
      liveOn: live.get(person.teamId ?? '')?.liveOn ?? null,
      isAway: calendars.get(person.id)?.daysOff.get(date) === 3,
      workingDays: daysWorked(person, calendars.get(person.id), date),
    })),
    date,
    days,
  );
  const people = reports.filter(({ id }) => missing.includes(id));
  const facts = await factsOf(db, workspaceId, people, calendars, date);
  return people.map((person) => ({
    person,
    thankedOn: thanked.get(person.id) ?? null,
    fact: facts.get(person.id) ?? null,
  }));
}

/** Working days since somebody came, today's left out. */
function daysWorked({ startedOn, workWeek }: Person, calendar: OwnCalendar | undefined, date: LocalDate) {
  return startedOn === null ? null : workingDays(startedOn, date, calendar ?? workWeek) / 2;
}

/** A goal reached or a best, else their largest deal of a month, else what they did most more of than the month before. */
async function factsOf(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  calendars: ReadonlyMap<string, OwnCalendar>,
  date: LocalDate,
): Promise<Map<string, GoodFact>> {
  const facts = new Map<string, GoodFact>();
  if (people.length === 0) return facts;
  const ids = people.map(({ id }) => id);
  const asked = people.map(({ id, workWeek }) => ({ personId: id, calendar: calendars.get(id) ?? workWeek }));
  const book = await kpiBook(db, workspaceId);
  const wins = (await findWins(db, workspaceId, asked, date)).filter(({ kind }) => kind !== 'goal_near');
  const won = await wonDeals(db, workspaceId, {
    ownerIds: ids,
    from: addDays(date, -DEAL_DAYS),
    until: addDays(date, 1),
  });
  const grown = await growthsOf(db, workspaceId, ids, date);
  for (const id of ids) {
    const [win] = wins.filter(({ personId }) => personId === id).toSorted(byStrength);
    const [deal] = won
      .filter(({ ownerId }) => ownerId === id)
      .toSorted((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
    const improved = mostImproved(grown.of(id));
    if (win) facts.set(id, { kind: 'win', win, kpi: book.get(win.kpi) });
    else if (deal) facts.set(id, { kind: 'deal', deal });
    else if (improved) {
      const { kpi, now, before } = improved;
      facts.set(id, { kind: 'improved', kpi: book.get(kpi), now, before, month: grown.month });
    }
  }
  return facts;
}

/** What people did in the last whole month beside the one before. */
async function growthsOf(db: Reader, workspaceId: string, subjectIds: readonly string[], date: LocalDate) {
  const year = await companyYear(db, workspaceId);
  const running = periodOf(year, 'month', date);
  const months = periodsBefore(year, running, 2).toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const [before = running, month = running] = months;
  const kpis: KpiKey[] = catalogue.filter((kpi) => kpi.class === 'activity').map(({ key }) => key);
  const sumsIn = ({ start: from, end: until }: Period) =>
    totals(db, workspaceId, { subjectIds, kpis, from, until });
  const [earlier, later] = [await sumsIn(before), await sumsIn(month)];
  return {
    month,
    of: (id: string) =>
      later
        .filter(({ subjectId }) => subjectId === id)
        .map(({ kpi, amount: now }) => {
          const same = earlier.find((sum) => sum.subjectId === id && sum.kpi === kpi);
          return { kpi, now, before: same?.amount ?? 0 };
        }),
  };
}
