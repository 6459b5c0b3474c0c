import { addDays } from '../../../kernel/date.ts';
import { formatDate, formatDateRange, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { Days } from '../../rules/away/read-days.ts';

/** '24 – 28 Dec 2026', or one day. */
export function daysInWords({ from, until }: Days, t: Translations): string {
  const last = addDays(until, -1);
  return from === last ? formatDate(from, t.locale) : formatDateRange(from, last, t.locale);
}

/** The same, with a single day's weekday: whoever typed `friday` sees which one was understood. */
export function daysUnderstood(days: Days, t: Translations): string {
  const { from } = days;
  if (from !== addDays(days.until, -1)) return daysInWords(days, t);
  return t.timeOff.oneDay({ weekday: formatWeekday(from, t.locale), date: formatDate(from, t.locale) });
}
