import { type WorkCalendar, workedHalves } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { firstWithinHours } from '../../kernel/working-hours.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';

/** What comes within a quarter of an hour is one message (domain.md §5.8). */
const BATCH_MS = 15 * 60_000;

/** When the bot posts in a team's channel by itself, on the team's clocks and working days. */
export const POST_HOURS = { from: '09:00', until: '17:30' } as const;

/** So many deals are posted as they come; what is more stands in one line at the end of the day. */
export const USUAL_DEALS_A_DAY = 3;
export const MOST_DEALS_A_DAY = 10;

/** A deal that was won longer ago is no news: it came with a late or old file. */
export const NEWS_DAYS = 2;

/** When a deal that is noticed now is posted: at the end of the running quarter of an hour, or when the team is at work. */
export function postTime(now: Date, calendar: WorkCalendar, zone: string): { at: Date; on: LocalDate } {
  const slotEnd = new Date((Math.floor(now.getTime() / BATCH_MS) + 1) * BATCH_MS);
  const at = firstWithinHours(calendar, zone, slotEnd, POST_HOURS);
  return { at, on: localDateOf(at, zone) };
}

/** When the line comes with what was more than a day's deals: as the team's day ends. */
export function gatheringTime(day: LocalDate, calendar: WorkCalendar, zone: string): Date {
  return toInstant(day, workedHalves(day, calendar) === 1 ? '13:00' : POST_HOURS.until, zone);
}

/** All batches of a first file are told of within this time. */
export const FIRST_FILE_MS = 12 * 3_600_000;

/** What is known of a deal that somebody has won. */
export type WonNow = {
  amount: number | null;
  currency: string;
  closedOn: LocalDate | null;
  /** When it was first told of at all, and when first as won. */
  seenAt: Date | null;
  wonAt: Date | null;
  /** Whether it came with the company's first deals, of which nothing is news. */
  isOfFirstFile: boolean;
};

/** What a team wants posted, and since when: `sinceDay` on its clocks. */
export type DealWish = { since: Date; sinceDay: LocalDate; minimum: number; currency: string };

/**
 * Whether a deal is news: it was won since the team asked for this, and in the last two days by its own date and by when we
 * were told. One that nobody had told of before, as it was opened and won between two imports, by a date after the day
 * on which the team asked, and unless it came with the first file.
 */
export function isNews(
  deal: WonNow,
  { since, sinceDay }: Pick<DealWish, 'since' | 'sinceDay'>,
  earliest: LocalDate,
  now: Date,
): boolean {
  const { seenAt, wonAt, closedOn, isOfFirstFile } = deal;
  if (!seenAt || !wonAt || !closedOn) return false;
  const toldLately = now.getTime() - wonAt.getTime() <= NEWS_DAYS * 24 * 3_600_000;
  const isNew = seenAt < wonAt || (!isOfFirstFile && closedOn > sinceDay);
  return isNew && wonAt >= since && toldLately && closedOn >= earliest;
}

/** Whether it is large enough. With a minimum, what is in another currency or has no amount cannot be compared. */
export function isLargeEnough(
  { amount, currency }: Pick<WonNow, 'amount' | 'currency'>,
  wish: Pick<DealWish, 'minimum' | 'currency'>,
): boolean {
  if (wish.minimum === 0) return true;
  return amount !== null && currency === wish.currency && amount >= wish.minimum;
}
