import { addDays } from '../../kernel/date.ts';
import type { Holiday } from './holidays.ts';

const FEASTS = ['Ramazan Bayramı', 'Kurban Bayramı'];

/**
 * The half days that Turkish law adds to the public holidays (law 2429, article 2), which the library leaves out: from
 * one o'clock on 28 October, the eve of the Republic's day, and on the eve of either feast.
 */
export function turkishHalfDays(year: number, holidays: readonly Holiday[]): Holiday[] {
  const republic = { en: 'Eve of Republic Day', tr: 'Cumhuriyet Bayramı arifesi' };
  // In some years a feast comes twice.
  const firsts = holidays.filter(
    ({ date, name }) =>
      FEASTS.includes(name.tr) &&
      !holidays.some((other) => other.name.tr === name.tr && other.date === addDays(date, -1)),
  );
  const eves = firsts.map(({ date, name }) => ({
    date: addDays(date, -1),
    halves: 2 as const,
    name: { en: `Eve of ${name.en}`, tr: `${name.tr} arifesi` },
  }));
  return [{ date: `${year}-10-28`, halves: 2, name: republic }, ...eves];
}
