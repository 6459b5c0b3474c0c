import { addDays, daysBetween, type LocalDate, weekdayOf } from './date.ts';

/** The ISO weekdays someone works: [1, 2, 3, 4, 5] is Monday to Friday. */
export type WorkWeek = readonly number[];

/** Which halves of a day are not worked: 1 the morning, 2 the afternoon, 3 both. */
export type Halves = 1 | 2 | 3;

/** When someone works: every week alike, or less public holidays and the days they are away. */
export type WorkCalendar = WorkWeek | OwnCalendar;

/** Somebody's own calendar. */
export type OwnCalendar = {
  week: WorkWeek;
  holidays: ReadonlyMap<LocalDate, Halves>;
  daysOff: ReadonlyMap<LocalDate, Halves>;
  /** The days they are here: before they came and after they left nothing is worked. */
  service?: Service;
  /** How much of a whole, practised person's work they do, in order; before the first all of it. */
  capacity?: readonly Capacity[];
};

/** When somebody came and left (exclusive), as far as known, and by what their part of a period is counted. */
export type Service = { from: LocalDate | null; until: LocalDate | null; by: ServicePolicy };

/**
 * What part of a period's number counts for somebody who comes or leaves in it (domain.md §3.4): by its working days, its
 * calendar days, or whole months, where a month counts for whoever is here on its 15th.
 */
export const servicePolicies = ['working_days', 'calendar_days', 'months'] as const;
export type ServicePolicy = (typeof servicePolicies)[number];

/** From a day on: their share of full time, and how far they are into their ramp, both in percent. */
export type Capacity = { from: LocalDate; fte: number; ramp: number };

/** Which halves of a date are worked: 0 none, 1 the morning, 2 the afternoon, 3 both. */
export function workedHalves(date: LocalDate, calendar: WorkCalendar): Halves | 0 {
  if (!('week' in calendar)) return calendar.includes(weekdayOf(date)) ? 3 : 0;
  if (!calendar.week.includes(weekdayOf(date)) || !isHere(date, calendar)) return 0;
  const off = (calendar.holidays.get(date) ?? 0) | (calendar.daysOff.get(date) ?? 0);
  return (3 & ~off) as Halves | 0;
}

/** Whether a date is worked, be it for half of it. */
export function isWorkingDay(date: LocalDate, calendar: WorkCalendar): boolean {
  return workedHalves(date, calendar) !== 0;
}

/** How many working days lie in [start, endExclusive), in halves; 0 when that range is empty. */
export function workingDays(start: LocalDate, endExclusive: LocalDate, calendar: WorkCalendar): number {
  if (!('week' in calendar)) return weekdaysIn(start, endExclusive, calendar);
  const [from, until] = whileHere(start, endExclusive, calendar);
  const days = weekdaysIn(from, until, calendar.week);
  return days - holidaysIn(from, until, calendar) - daysOffIn(from, until, calendar);
}

/** How many days that would be worked in [start, endExclusive) are public holidays, in halves. */
export function holidaysIn(start: LocalDate, endExclusive: LocalDate, calendar: WorkCalendar): number {
  if (!('week' in calendar)) return 0;
  const { week, holidays } = calendar;
  const [from, until] = whileHere(start, endExclusive, calendar);
  return daysOf(holidays, (date) => date >= from && date < until && week.includes(weekdayOf(date)));
}

/** How many days that would be worked in [start, endExclusive) are taken off, in halves; holidays cost none. */
export function daysOffIn(start: LocalDate, endExclusive: LocalDate, calendar: WorkCalendar): number {
  if (!('week' in calendar)) return 0;
  const { week, holidays, daysOff } = calendar;
  const left = new Map<LocalDate, number>();
  for (const [date, halves] of daysOff) left.set(date, halves & ~(holidays.get(date) ?? 0));
  const [from, until] = whileHere(start, endExclusive, calendar);
  return daysOf(left, (date) => date >= from && date < until && week.includes(weekdayOf(date)));
}

/** The part of [start, endExclusive) in which they are here; empty when they are not. */
export function whileHere(
  start: LocalDate,
  endExclusive: LocalDate,
  { service }: OwnCalendar,
): [LocalDate, LocalDate] {
  const from = service?.from && service.from > start ? service.from : start;
  const until = service?.until && service.until < endExclusive ? service.until : endExclusive;
  return [from, until > from ? until : from];
}

function isHere(date: LocalDate, { service }: OwnCalendar): boolean {
  const { from = null, until = null } = service ?? {};
  return (from === null || date >= from) && (until === null || date < until);
}

/** Halves are exact in floating point, so sums of them are. */
function daysOf(days: ReadonlyMap<LocalDate, number>, counts: (date: LocalDate) => boolean): number {
  let sum = 0;
  for (const [date, halves] of days) {
    if (halves !== 0 && counts(date)) sum += halves === 3 ? 1 : 0.5;
  }
  return sum;
}

function weekdaysIn(start: LocalDate, endExclusive: LocalDate, week: WorkWeek): number {
  const days = Math.max(0, daysBetween(start, endExclusive));
  const beyondWholeWeeks = days % 7;
  const first = weekdayOf(start);
  // Counted per weekday, so that a long range costs no more than a week.
  return week.reduce((sum, weekday) => {
    const isBeyond = (weekday - first + 7) % 7 < beyondWholeWeeks;
    return sum + Math.floor(days / 7) + (isBeyond ? 1 : 0);
  }, 0);
}

/** How far back a working day is looked for. */
const LOOK_BACK_DAYS = 14;

/** The `count`th working day before a date; null when there are fewer within two weeks. */
export function workingDayBefore(date: LocalDate, calendar: WorkCalendar, count: number): LocalDate | null {
  const days = Array.from({ length: LOOK_BACK_DAYS }, (_, back) => addDays(date, -1 - back));
  return days.filter((day) => isWorkingDay(day, calendar))[count - 1] ?? null;
}

/** The last working day before a date. Throws a RangeError when the week has none. */
export function previousWorkingDay(date: LocalDate, week: WorkWeek): LocalDate {
  return nearestWorkingDay(date, -1, week);
}

/** The first working day after a date. Throws a RangeError when the week has none. */
export function nextWorkingDay(date: LocalDate, week: WorkWeek): LocalDate {
  return nearestWorkingDay(date, 1, week);
}

function nearestWorkingDay(date: LocalDate, step: 1 | -1, week: WorkWeek): LocalDate {
  for (let days = 1; days <= 7; days++) {
    const candidate = addDays(date, step * days);
    if (isWorkingDay(candidate, week)) return candidate;
  }
  throw new RangeError('A work week without a working day');
}

/** Whoever is away for longer than this has their next working day nowhere in sight. */
const LONGEST_SEARCH = 400;

/** The date `count` working days later, or earlier when negative; the date itself when there are not so many in sight. */
export function workingDayAway(from: LocalDate, count: number, calendar: WorkCalendar): LocalDate {
  const step = count < 0 ? -1 : 1;
  let [date, left] = [from, Math.abs(count)];
  for (let searched = 0; left > 0 && searched < LONGEST_SEARCH; searched += 1) {
    date = addDays(date, step);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return left > 0 ? from : date;
}
