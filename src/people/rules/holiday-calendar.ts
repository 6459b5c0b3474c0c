import type { Halves } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { partsOf } from './holiday-region.ts';
import { type Holiday, holidaysOfYear } from './holidays.ts';

/** What a company says of a day in a region: free in these halves, 0 worked after all. A country's holds in its parts. */
export type HolidayOverride = { region: string; date: LocalDate; halves: Halves | 0; name: string | null };

/** No holiday is longer. */
const LONGEST_DAYS = 14;

/**
 * The public holidays of a region in [from, until) as the company keeps them, a date at most once: what it says of a
 * day goes before the law, of a part of a country before the whole.
 */
export function holidaysBetween(
  region: string,
  { from, until }: { from: LocalDate; until: LocalDate },
  overrides: readonly HolidayOverride[],
): Holiday[] {
  const byDate = new Map<LocalDate, Holiday>();
  for (const year of yearsOf(addDays(from, -LONGEST_DAYS), addDays(until, 1))) {
    for (const holiday of holidaysOfYear(region, year)) {
      if (holiday.date < from || holiday.date >= until) continue;
      const same = byDate.get(holiday.date);
      byDate.set(holiday.date, same ? together(same, holiday) : holiday);
    }
  }
  const { country } = partsOf(region);
  for (const whose of new Set([country, region])) {
    for (const { date, halves, name } of overrides.filter((each) => each.region === whose)) {
      if (date < from || date >= until) continue;
      if (halves === 0) byDate.delete(date);
      else byDate.set(date, { date, halves, name: namesOf(name, byDate.get(date)) });
    }
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function together(one: Holiday, other: Holiday): Holiday {
  const name = { en: `${one.name.en}, ${other.name.en}`, tr: `${one.name.tr}, ${other.name.tr}` };
  return { date: one.date, halves: (one.halves | other.halves) as Halves, name };
}

/** A company's own name for a day is the same in every language. */
const namesOf = (name: string | null, known: Holiday | undefined): Holiday['name'] =>
  name ? { en: name, tr: name } : (known?.name ?? { en: '', tr: '' });

function yearsOf(from: LocalDate, until: LocalDate): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
