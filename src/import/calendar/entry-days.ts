import type { Halves } from '../../kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import { type Days, daysOfSpan, MOST_DAYS } from '../../people/index.ts';
import { RowError } from '../import-error.ts';
import type { Entry } from './entry.ts';
import { dateOf, instantOf, type Moment } from './moments.ts';

const DAY_SECONDS = 86_400;

/**
 * The days off of one repetition of an entry, on the clocks of whoever it is about. All-day entries are whole days, or
 * the half that their title names; timed ones as their hours come to (`daysOfSpan`). The end of an entry is no part of
 * it. Throws a RowError for one that lasts longer than a year, and for half a day of which no half is named.
 */
export function daysOfRepetition(entry: Entry, start: Moment, ownZone: string): Days[] {
  if (start.value.isDate) return wholeDays(entry, dateOf(start.value));
  const from = instantOf(start, ownZone);
  const until = new Date(from.getTime() + lengthMs(entry, ownZone));
  if (until.getTime() - from.getTime() > MOST_DAYS * DAY_SECONDS * 1000) throw tooLong();
  return daysOfSpan(from, until, ownZone);
}

/** How many days before a repetition's end it may have begun. */
export function lengthInDays(entry: Entry, ownZone: string): number {
  const days = entry.start.value.isDate
    ? allDays(entry)
    : Math.ceil(lengthMs(entry, ownZone) / 1000 / DAY_SECONDS) + 1;
  if (days > MOST_DAYS) throw tooLong();
  return Math.max(1, days);
}

function wholeDays(entry: Entry, first: LocalDate): Days[] {
  const days = { from: first, until: addDays(first, Math.max(1, allDays(entry))) };
  const halves = halvesNamed(entry.title);
  if (halves === 3 || daysBetween(days.from, days.until) > 1) return [days];
  return [{ ...days, halves }];
}

function allDays({ start, end, seconds }: Entry): number {
  if (end) return daysBetween(dateOf(start.value), dateOf(end.value));
  return seconds === null ? 1 : Math.round(seconds / DAY_SECONDS);
}

function lengthMs({ start, end, seconds }: Entry, ownZone: string): number {
  if (end) return instantOf(end, ownZone).getTime() - instantOf(start, ownZone).getTime();
  return (seconds ?? 0) * 1000;
}

/** "Half day off (afternoon)", "yarım gün izinli, öğleden sonra": which half an all-day entry means; 3: all of it. */
function halvesNamed(title: string): Halves {
  const isMorning = /\b(?:morning|am)\b|öğleden önce|sabah/iu.test(title);
  const isAfternoon = /\b(?:afternoon|pm)\b|öğleden sonra/iu.test(title);
  if (isMorning !== isAfternoon) return isMorning ? 1 : 2;
  if (/\bhalf\b|yarım/iu.test(title) && !isMorning)
    throw new RowError('it says half a day, and not whether the morning or the afternoon');
  return 3;
}

const tooLong = () => new RowError('it lasts longer than a year');
