import type { Reader } from '../../database/open.ts';
import type { Halves, OwnCalendar, WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, datesFrom, type LocalDate } from '../../kernel/date.ts';
import { type HolidayOverride, holidaysBetween } from '../rules/holiday-calendar.ts';
import type { Holiday } from '../rules/holidays.ts';
import { capacitySteps } from '../rules/ramp.ts';
import { type Person, type Team, usualWorkWeek } from '../types.ts';
import { capacityBetween } from './capacity.ts';
import { holidayOverrides } from './holiday-overrides.ts';
import { type TimeOff, timeOffBetween } from './time-off.ts';

type Range = { from: LocalDate; until: LocalDate };

/** A leave that reaches beyond the days asked for is seen as one: ten working days lie within three weeks. */
const REACH_OF_A_LEAVE = 21;

/** What a person's calendar is made of. */
export type Worker = Pick<
  Person,
  'id' | 'workWeek' | 'holidayRegion' | 'startedOn' | 'endedOn' | 'servicePolicy'
>;

/**
 * Each person's work calendar with holidays, days off, when they came and left, and how much they do; right for the days
 * from `from` until before `until`.
 */
export async function workCalendarsOf(
  db: Reader,
  workspaceId: string,
  people: readonly Worker[],
  range: Range,
): Promise<ReadonlyMap<string, OwnCalendar>> {
  const ids = people.map((person) => person.id);
  const wide = {
    from: addDays(range.from, -REACH_OF_A_LEAVE),
    until: addDays(range.until, REACH_OF_A_LEAVE),
  };
  const away = Map.groupBy(await timeOffBetween(db, workspaceId, ids, wide), (each) => each.personId);
  const capacity = await capacityBetween(db, workspaceId, ids, range);
  const holidays = holidaysByRegion(await holidayOverrides(db, workspaceId, wide), wide);
  return new Map(
    people.map(({ id, workWeek, holidayRegion, startedOn, endedOn, servicePolicy }) => {
      const said = capacity.get(id);
      const calendar: OwnCalendar = {
        week: workWeek,
        holidays: holidays(holidayRegion),
        daysOff: halvesOff(away.get(id) ?? []),
        ...(startedOn || endedOn ? { service: { from: startedOn, until: endedOn, by: servicePolicy } } : {}),
        ...(said ? { capacity: capacitySteps(said.shares, said.ramps) } : {}),
      };
      return [id, calendar];
    }),
  );
}

/** When a team works, as far as its own goals are measured: its holidays, nobody's days off. */
export async function teamCalendarOf(
  db: Reader,
  workspaceId: string,
  team: Pick<Team, 'holidayRegion'>,
  range: Range,
): Promise<WorkCalendar> {
  const holidays = holidaysByRegion(await holidayOverrides(db, workspaceId, range), range);
  return { week: usualWorkWeek, holidays: holidays(team.holidayRegion), daysOff: new Map() };
}

/** The public holidays of a region as the company keeps them, by date; none for null. */
export async function publicHolidays(
  db: Reader,
  workspaceId: string,
  region: string | null,
  range: Range,
): Promise<Holiday[]> {
  return region === null
    ? []
    : holidaysBetween(region, range, await holidayOverrides(db, workspaceId, range));
}

/** Each region worked out once. */
function holidaysByRegion(overrides: readonly HolidayOverride[], range: Range) {
  const known = new Map<string | null, ReadonlyMap<LocalDate, Halves>>([[null, new Map()]]);
  return (region: string | null): ReadonlyMap<LocalDate, Halves> => {
    const found =
      known.get(region) ??
      new Map(holidaysBetween(region ?? '', range, overrides).map(({ date, halves }) => [date, halves]));
    known.set(region, found);
    return found;
  };
}

/** Of ranges that overlap, a half that any takes off is off. */
function halvesOff(spans: readonly TimeOff[]): ReadonlyMap<LocalDate, Halves> {
  const daysOff = new Map<LocalDate, Halves>();
  for (const { from, until, halves } of spans) {
    for (const date of datesFrom(from, until)) {
      daysOff.set(date, ((daysOff.get(date) ?? 0) | halves) as Halves);
    }
  }
  return daysOff;
}
