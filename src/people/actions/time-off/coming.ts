import type { Reader } from '../../../database/open.ts';
import { daysOffIn } from '../../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { type Deputy, deputiesBetween } from '../../store/deputies.ts';
import { peopleByIds } from '../../store/people.ts';
import { type TimeOff, timeOffBetween } from '../../store/time-off.ts';
import { workCalendarsOf } from '../../store/work-calendars.ts';
import type { Person } from '../../types.ts';
import { eachDay } from './cost.ts';

/** Days on which someone stands in: [from, until). `id` is the appointment's. */
export type StandIn = { id: string; person: Person; from: LocalDate; until: LocalDate };

/** What is ahead of a person, running days too, each list by its first day. */
export type Coming = {
  daysOff: (TimeOff & { workingDays: number })[];
  /** Who stands in for them. */
  deputies: StandIn[];
  /** For whom they stand in. */
  standsInFor: StandIn[];
};

/** As far as a list looks ahead. */
const DAYS_AHEAD = 800;

/** A person's days off from `today` on, and who stands in for whom. */
export async function comingOf(db: Reader, person: Person, today: LocalDate): Promise<Coming> {
  const { workspaceId, id } = person;
  const range = { from: today, until: addDays(today, DAYS_AHEAD) };
  const daysOff = await timeOffBetween(db, workspaceId, [id], range);
  const calendars = await workCalendarsOf(db, workspaceId, [person], rangeOf(daysOff, range));
  const calendar = calendars.get(id) ?? { week: person.workWeek, holidays: new Map() };
  const deputies = await deputiesBetween(db, workspaceId, { managerId: id }, range);
  const standsInFor = await deputiesBetween(db, workspaceId, { deputyId: id }, range);
  const ids = [...deputies.map((each) => each.deputyId), ...standsInFor.map((each) => each.managerId)];
  const people = await peopleByIds(db, workspaceId, ids, today);
  const withPerson = (idOf: (each: Deputy) => string) => (each: Deputy) => {
    const found = people.find((one) => one.id === idOf(each));
    return found ? [{ id: each.id, person: found, from: each.from, until: each.until }] : [];
  };
  return {
    daysOff: daysOff.map((each) => ({
      ...each,
      workingDays: daysOffIn(each.from, each.until, { ...calendar, daysOff: eachDay(each) }),
    })),
    deputies: deputies.flatMap(withPerson((each) => each.deputyId)),
    standsInFor: standsInFor.flatMap(withPerson((each) => each.managerId)),
  };
}

/** From the first day off, which may lie before today, to the last. */
function rangeOf(daysOff: readonly TimeOff[], { from, until }: { from: LocalDate; until: LocalDate }) {
  const ends = daysOff.map((each) => each.until).sort();
  return { from: daysOff[0]?.from ?? from, until: ends.at(-1) ?? until };
}
