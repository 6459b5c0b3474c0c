import type { Halves } from '../../kernel/calendar.ts';
import { addDays, type LocalDate, weekdayOf } from '../../kernel/date.ts';
import { nextOccurrence, type Occurrence, type WeeklyTime } from '../../kernel/schedule.ts';
import { toInstant } from '../../kernel/zoned.ts';

/** What becomes of a card whose day is a public holiday of the team's. */
export const ON_HOLIDAY = ['next_day', 'post'] as const;
export type OnHoliday = (typeof ON_HOLIDAY)[number];

/** When a team's card comes. */
export type CardTimes = WeeklyTime & { onHoliday: OnHoliday };

/** The team's public holidays: which halves of a day are off. */
export type Holidays = ReadonlyMap<LocalDate, Halves>;

const MORNING = '09:00';
/** Where the halves of a day meet. */
const NOON = '13:00';
/** No run of holidays and weekends is longer. */
const LONGEST_BREAK_DAYS = 28;

/**
 * When the card of a date comes. On a holiday it waits for the next working morning: at its own time, or at nine where
 * that is in the afternoon. A day that is no working day but was chosen all the same, such as a Sunday, is none.
 */
export function cardTime(times: CardTimes, date: LocalDate, holidays: Holidays): Date {
  const { time, zone } = times;
  if (times.onHoliday === 'post' || !isOff(date, time, holidays)) return toInstant(date, time, zone);
  const morning = time < NOON ? time : MORNING;
  for (let days = 1; days <= LONGEST_BREAK_DAYS; days++) {
    const next = addDays(date, days);
    if (weekdayOf(next) <= 5 && !isOff(next, morning, holidays)) return toInstant(next, morning, zone);
  }
  return toInstant(date, time, zone);
}

/**
 * The first card later than `after`: the date it is of, and when it comes. Where holidays move two cards to one morning,
 * only the later one is left: a team never has two at once.
 */
export function nextCard(times: CardTimes, after: Date, holidays: Holidays): Occurrence {
  let card = nextOccurrence(times, new Date(after.getTime() - LONGEST_BREAK_DAYS * 86_400_000));
  for (;;) {
    const following = nextOccurrence(times, card.instant);
    const instant = cardTime(times, card.date, holidays);
    const isPassed = cardTime(times, following.date, holidays) <= instant;
    if (!isPassed && instant > after) return { date: card.date, instant };
    card = following;
  }
}

const isOff = (date: LocalDate, time: string, holidays: Holidays) =>
  ((holidays.get(date) ?? 0) & (time < NOON ? 1 : 2)) !== 0;
