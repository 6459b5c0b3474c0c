import { addDays } from '../../../kernel/date.ts';
import { formatDate, formatDateRange, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { Days } from '../../rules/away/read-days.ts';

/** '24 – 28 Dec 2026', or one day, or which half of one. */
export function daysInWords({ from, until, halves }: Days, t: Translations): string {
  const last = addDays(until, -1);
  const days = from === last ? formatDate(from, t.locale) : formatDateRange(from, last, t.locale);
  return withHalf(days, halves, t);
}

/** The same, with a single day's weekday: whoever typed `friday` sees which one was understood. */
export function daysUnderstood(days: Days, t: Translations): string {
  const { from } = days;
  if (from !== addDays(days.until, -1)) return daysInWords(days, t);
  const day = t.timeOff.oneDay({
    weekday: formatWeekday(from, t.locale),
    date: formatDate(from, t.locale),
  });
  return withHalf(day, days.halves, t);
}

function withHalf(days: string, halves: Days['halves'], t: Translations): string {
  const half = halves && t.holidays.half[halves];
  return half ? `${days}, ${half}` : days;
}
