import { type WorkCalendar, workedHalves } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';

/** How somebody logs, on their own calendar. */
export type Logging = {
  today: LocalDate;
  calendar: WorkCalendar;
  /** From when on it may be held against them that nothing is there: the day their team went live. */
  liveOn: LocalDate;
  /** The days on which they logged something by hand, whatever day it was for. */
  loggedOn: ReadonlySet<LocalDate>;
  /** The days for which any activity of theirs is known, wherever it came from. */
  countedFor: ReadonlySet<LocalDate>;
};

/** The two working days without a word, and the day something was last logged. */
export type Silence = { days: readonly [earlier: LocalDate, later: LocalDate]; lastLogged: LocalDate };

/** Logging by hand is expected of whoever did so on at least half of the working days before. */
const HABIT_OF = 20;
const HABIT = 10;
/** How far back the days may lie. */
export const LOOK_BACK_DAYS = 60;

/**
 * Two working days in a row without anything logged or counted, of somebody who logs by hand on most days
 * (domain.md §5.7); null when there are none, or when nothing certain can be said. Days half off are no working days here.
 * Whoever gathers a week and logs it on Friday has no such habit, and is left alone.
 */
export function silence({ today, calendar, liveOn, loggedOn, countedFor }: Logging): Silence | null {
  const workdays = Array.from({ length: LOOK_BACK_DAYS }, (_, back) => addDays(today, -1 - back)).filter(
    (day) => workedHalves(day, calendar) === 3,
  );
  const [later, earlier, ...before] = workdays;
  if (later === undefined || earlier === undefined || earlier < liveOn) return null;
  if (countedFor.has(later) || countedFor.has(earlier)) return null;
  const lastLogged = [...loggedOn].sort().at(-1);
  if (lastLogged === undefined || lastLogged >= earlier) return null;
  const habit = before.slice(0, HABIT_OF).filter((day) => loggedOn.has(day)).length;
  return habit < HABIT ? null : { days: [earlier, later], lastLogged };
}
