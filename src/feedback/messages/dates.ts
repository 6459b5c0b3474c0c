import { localDateOf, localTimeOf } from '../../kernel/zoned.ts';
import { formatDate, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Arrival } from '../actions/start-feedback.ts';

/** '23 Nov 2026': the day of an instant on a zone's calendar. */
export function dayOf(instant: Date, zone: string, t: Translations): string {
  return formatDate(localDateOf(instant, zone), t.locale);
}

/** When it arrives on the receiver's clocks: 'Monday, 23 Nov 2026, 08:30'; null: at once. */
export function arrivalWords({ at, zone }: Arrival, t: Translations): string | null {
  if (!at) return null;
  const date = localDateOf(at, zone);
  return t.feedback.moment({
    weekday: formatWeekday(date, t.locale),
    date: formatDate(date, t.locale),
    time: localTimeOf(at, zone),
  });
}
