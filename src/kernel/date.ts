/** A calendar date without a time or a zone: 'YYYY-MM-DD'. Text order is date order. */
export type LocalDate = string;

/** A day of the week as ISO counts: Monday 1 … Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayLength = 86_400_000;
const dateShape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a date of the real calendar, written 'YYYY-MM-DD'. */
export function isLocalDate(text: string): boolean {
  if (!dateShape.test(text)) return false;
  const day = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

/** The date `days` later, or earlier when negative. Throws a RangeError beyond the years 0000 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = new Date((dayNumber(date) + days) * dayLength).toISOString();
  if (!/^\d/.test(moved)) throw new RangeError(`${date} and ${days} days is outside the calendar`);
  return moved.slice(0, 10);
}

/** The same day `months` later, or the last of a month that is shorter: 31 January and one month is 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return addDays(first, Math.min(Number(date.slice(8, 10)), last) - 1);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  const sundayIsZero = new Date(dayNumber(date) * dayLength).getUTCDay();
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday;
}

/** For `sort`: negative when `a` is earlier, positive when it is later, 0 when they are the same day. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every date from `start` until before `end`, in order; none when `end` is not later. */
export function datesFrom(start: LocalDate, end: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(start, end)) }, (_, day) => addDays(start, day));
}

/** Days since 1970-01-01. In UTC every day has the same length, so no clock change can reach this. */
function dayNumber(date: LocalDate): number {
  const instant = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(instant)) throw new RangeError(`Not a date: ${date}`);
  return instant / dayLength;
}
