import type { Message } from '../api/shapes.ts';
import { addDays, dateIn, instantOf } from './calendar.ts';

/** A message and whether it continues the one above (same author, shortly after), as Slack groups them. */
export type Row = { message: Message; isContinued: boolean };

/** The messages of one business date. */
export type Day = { date: string; rows: Row[] };

const continuesWithinSeconds = 300;

/** Messages, oldest first, under the business date they were written on in the workspace's zone. */
export function groupByDay(messages: readonly Message[], zone: string): Day[] {
  const days: Day[] = [];
  let above: Message | undefined;
  for (const message of messages) {
    const date = dateIn(zone, instantOf(message.ts));
    const isSameDay = days.at(-1)?.date === date;
    if (!isSameDay) days.push({ date, rows: [] });
    const isContinued = isSameDay && above !== undefined && continues(above, message);
    days.at(-1)?.rows.push({ message, isContinued });
    above = message;
  }
  return days;
}

function continues(above: Message, message: Message): boolean {
  return (
    above.user === message.user &&
    above.ephemeral === message.ephemeral &&
    !message.subtype &&
    !above.reply_count &&
    Number(message.ts) - Number(above.ts) < continuesWithinSeconds
  );
}

/** A day as Slack's divider names it: Today, Yesterday, "Monday, November 23rd", with the year when it is another. */
export function nameDay(date: string, today: string): string {
  if (date === today) return 'Today';
  if (date === addDays(today, -1)) return 'Yesterday';
  const noon = new Date(`${date}T12:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(noon);
  const day = `${format({ weekday: 'long' })}, ${format({ month: 'long' })} ${ordinal(Number(date.slice(8)))}`;
  return date.slice(0, 4) === today.slice(0, 4) ? day : `${day}, ${date.slice(0, 4)}`;
}

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(day: number): string {
  return `${day}${suffixes[ordinalRules.select(day)] ?? 'th'}`;
}

/** The `ts` of the first of the last `unread` messages that others wrote; undefined when there is none. */
export function findFirstUnread(
  messages: readonly Message[],
  unread: number,
  reader: string,
): string | undefined {
  const fromOthers = messages.filter(({ user, ephemeral }) => user !== reader && !ephemeral);
  return unread > 0 ? fromOthers.at(-Math.min(unread, fromOthers.length))?.ts : undefined;
}
