import type { Halves } from '../../../kernel/calendar.ts';
import { addDays, isLocalDate, type LocalDate } from '../../../kernel/date.ts';
import { deliveryHours } from '../../../kernel/working-hours.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import type { Days } from './read-days.ts';
import { daysOfSpan } from './span.ts';

/**
 * The days for which a status says that somebody is off, from `now` until it expires, on their own clocks. A first and a
 * last day of which only half is left are no part of a longer stretch; alone they are half a day. Null when nothing of a
 * working day is left.
 */
export function statusDays(now: Date, expiresAt: Date, zone: string): Days | null {
  const stretches = daysOfSpan(now, expiresAt, zone);
  return stretches.find(({ halves }) => halves === undefined) ?? stretches[0] ?? null;
}

/** What is left of the day at `now` for a status without an end; null when it is nearly over. */
export function restOfDay(now: Date, zone: string): Days | null {
  const date = localDateOf(now, zone);
  return statusDays(now, toInstant(date, deliveryHours.until, zone), zone);
}

const shape = /^(\d{4}-\d{2}-\d{2}) (\d{4}-\d{2}-\d{2}) ([123])$/;

/** Days as a button carries them: first, last, halves. */
export function daysAsValue({ from, until, halves = 3 }: Days): string {
  return `${from} ${addDays(until, -1)} ${halves}`;
}

/** What a button carries; null for anything else. */
export function readDaysValue(value: string): { first: LocalDate; last: LocalDate; halves: Halves } | null {
  const [, first, last, halves] = shape.exec(value) ?? [];
  if (!first || !last || !isLocalDate(first) || !isLocalDate(last)) return null;
  return { first, last, halves: Number(halves) as Halves };
}
