import type { Reader } from '../../database/open.ts';
import type { Halves, WorkCalendar, WorkWeek } from '../../kernel/calendar.ts';
import { datesFrom, type LocalDate } from '../../kernel/date.ts';
import { type HolidayOverride, holidaysBetween } from '../rules/holiday-calendar.ts';
import type { Holiday } from '../rules/holidays.ts';
import { type Person, type Team, usualWorkWeek } from '../types.ts';
import { holidayOverrides } from './holiday-overrides.ts';
import { type TimeOff, timeOffBetween } from './time-off.ts';

type Range = { from: LocalDate; until: LocalDate };

/** Each person's work calendar with holidays and days off, right for the days from `from` until before `until`. */
export async function workCalendarsOf(
  db: Reader,
  workspaceId: string,
  people: readonly Pick<Person, 'id' | 'workWeek' | 'holidayRegion'>[],
  range: Range,
): Promise<ReadonlyMap<string, Exclude<WorkCalendar, WorkWeek>>> {
  const ids = people.map((person) => person.id);
  const away = Map.groupBy(await timeOffBetween(db, workspaceId, ids, range), (each) => each.personId);
  const holidays = holidaysByRegion(await holidayOverrides(db, workspaceId, range), range);
  return new Map(
    people.map(({ id, workWeek, holidayRegion }) => [
      id,
      { week: workWeek, holidays: holidays(holidayRegion), daysOff: halvesOff(away.get(id) ?? []) },
    ]),
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
