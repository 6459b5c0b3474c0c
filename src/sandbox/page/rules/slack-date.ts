import { addDays, dateIn } from './calendar.ts';

/** Who reads the date, and when: Slack shows it in the reader's zone and language. */
export type Reader = { locale: string; zone: string; now: Date };

/** Fills Slack's date tokens (`<!date^…>` and rich text dates): `{date_short} at {time}` and the like. */
export function formatSlackDate(seconds: number, format: string, reader: Reader): string {
  const instant = new Date(seconds * 1000);
  const show = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(reader.locale, { timeZone: reader.zone, ...options }).format(instant);
  const long = () => show({ year: 'numeric', month: 'long', day: 'numeric' });
  const short = () => show({ year: 'numeric', month: 'short', day: 'numeric' });
  const full = () => show({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  const near = () => nameNearDay(instant, reader);
  const tokens: Record<string, () => string> = {
    date_num: () => dateIn(reader.zone, instant),
    date_slash: () => show({ year: 'numeric', month: '2-digit', day: '2-digit' }),
    date: long,
    date_long: full,
    date_long_full: full,
    date_short: short,
    date_pretty: () => near() ?? long(),
    date_long_pretty: () => near() ?? full(),
    date_short_pretty: () => near() ?? short(),
    day_divider_pretty: () => near() ?? full(),
    time: () => show({ hour: 'numeric', minute: '2-digit' }),
    time_secs: () => show({ hour: 'numeric', minute: '2-digit', second: '2-digit' }),
    ago: () => nameDistance(instant, reader),
  };
  return format.replace(/\{(\w+)\}/g, (whole, name: string) => tokens[name]?.() ?? whole);
}

function nameNearDay(instant: Date, { locale, zone, now }: Reader): string | undefined {
  const today = dateIn(zone, now);
  const date = dateIn(zone, instant);
  const days = [-1, 0, 1].find((offset) => addDays(today, offset) === date);
  return days === undefined
    ? undefined
    : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

function nameDistance(instant: Date, { locale, now }: Reader): string {
  const minutes = Math.round((instant.getTime() - now.getTime()) / 60_000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  if (Math.abs(minutes) < 24 * 60) return format.format(Math.round(minutes / 60), 'hour');
  return format.format(Math.round(minutes / (24 * 60)), 'day');
}
