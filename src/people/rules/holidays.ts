import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { Halves } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Locale } from '../../locales/locale.ts';
import { partsOf } from './holiday-region.ts';
import { turkishHalfDays } from './turkish-half-days.ts';

/** A public holiday, or half of one; one of several days is one of these for each. */
export type Holiday = { date: LocalDate; halves: Halves; name: Readonly<Record<Locale, string>> };

const A_DAY_MS = 86_400_000;

/** A year of a region is worked out once: it takes some milliseconds. */
const known = new Map<string, readonly Holiday[]>();

/**
 * The public holidays of a region that begin in a year, by date; none for a region that is not known. Only those that
 * the law makes free: neither bank holidays, nor school's, nor mere observances.
 */
export function holidaysOfYear(region: string, year: number): readonly Holiday[] {
  const key = `${region} ${year}`;
  const found = known.get(key) ?? workedOut(region, year);
  known.set(key, found);
  return found;
}

function workedOut(region: string, year: number): readonly Holiday[] {
  const { country, state } = partsOf(region);
  const calendar = new Holidays(country, state ?? '', { timezone: 'UTC' });
  const english = namesByRule(calendar.getHolidays(year, 'en'));
  const turkish = namesByRule(calendar.getHolidays(year, 'tr'));
  const whole = calendar
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .flatMap((holiday) => {
      const name = {
        en: english.get(keyOf(holiday)) ?? holiday.name,
        tr: turkish.get(keyOf(holiday)) ?? holiday.name,
      };
      return datesOf(holiday).map(({ date, halves }) => ({ date, halves, name }));
    });
  const all = country === 'TR' ? [...whole, ...turkishHalfDays(year, whole)] : whole;
  return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The days of a holiday. Its start is told in local time; one that begins at noon or later and is over by midnight is
 * free in the afternoon. Feasts that begin with the evening before are told from midnight on, and are as many whole
 * days as fit.
 */
function datesOf({ date, start, end }: HolidaysTypes.Holiday): { date: LocalDate; halves: Halves }[] {
  const first = date.slice(0, 10);
  if (date.slice(11, 16) >= '12:00') return [{ date: first, halves: 2 }];
  const days = Math.max(1, Math.floor((end.getTime() - start.getTime()) / A_DAY_MS));
  return Array.from({ length: days }, (_, index) => ({ date: addDays(first, index), halves: 3 }));
}

/** The library names a holiday in one language at a time. */
const namesByRule = (holidays: readonly HolidaysTypes.Holiday[]) =>
  new Map(holidays.map((holiday) => [keyOf(holiday), holiday.name]));

const keyOf = ({ rule, date }: HolidaysTypes.Holiday) => `${rule} ${date}`;
