import { type WorkCalendar, workingDays } from '../../kernel/calendar.ts';
import { type CompanyYear, periodAway, periodOf, periodsBefore } from '../../kernel/company-year.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { Period, RecurringKind } from '../../kernel/period.ts';
import { isAnswered } from './targets/binary.ts';
import { isHeld } from './targets/level.ts';
import { wayGone } from './targets/move.ts';
import { type Reading, shownAmount } from './targets/reading.ts';
import { isLevel, isMove, type Target } from './targets/types.ts';

/**
 * How a goal's period ended; `no_target`: nothing counted of its number, so there was no goal (domain.md §0.6), or too
 * little was recorded to tell.
 */
export type Outcome = 'met' | 'missed' | 'no_target';

/** Whoever logs late has this many of their own working days after a period before it is closed. */
export const GRACE_DAYS = 2;

/** Somebody who is away is not waited for longer than this, in calendar days. */
const LONGEST_GRACE = 14;

/** Whether a period is over, and the days in which late logs are waited for. */
export function isGraceOver({ end }: Pick<Period, 'end'>, today: LocalDate, calendar: WorkCalendar): boolean {
  if (today < end) return false;
  return workingDays(end, today, calendar) >= GRACE_DAYS || daysBetween(end, today) >= LONGEST_GRACE;
}

/** Compared exactly: 99.96 % of a number is not that number (domain.md §0.5). */
export function outcomeOf(actual: number, target: number): Outcome {
  if (target <= 0) return 'no_target';
  return actual >= target ? 'met' : 'missed';
}

/** The same of a goal of any type; a level of which too little was recorded is neither met nor missed. */
export function outcomeOfTarget(aim: Target, reading: Reading): Outcome {
  const { type, target, upper, start } = aim;
  if (type === 'binary') {
    return reading.kind === 'answers' && isAnswered({ target, answers: reading }) ? 'met' : 'missed';
  }
  if (isLevel(type) || isMove(type)) {
    const level = reading.kind === 'level' ? reading.level : null;
    const held = isLevel(type)
      ? isHeld({ type, target, upper, level })
      : isThere(wayGone({ start: start ?? target, target, level }));
    return held === null ? 'no_target' : held ? 'met' : 'missed';
  }
  const amount = shownAmount(reading);
  if (type !== 'budget') return outcomeOf(amount, target);
  return target <= 0 ? 'no_target' : amount <= target ? 'met' : 'missed';
}

const isThere = (gone: number | null) => (gone === null ? null : gone >= 1);

const KINDS: readonly RecurringKind[] = ['week', 'month', 'quarter', 'year'];

/** After a time without the program, so many periods of each kind are closed in hindsight. */
const MOST_PERIODS = 12;

/** Likewise chosen days that ended in so many days; of what ended before goals were first closed, in the last of these. */
const RANGE_DAYS = 92;
const RANGE_DAYS_BEFORE = 31;

/**
 * The recurring periods that are over on a day, and may have to be closed: those since goals were first closed on
 * `firstNight`, and the last one of each kind before.
 */
export function periodsToClose(year: CompanyYear, today: LocalDate, firstNight: LocalDate): Period[] {
  return KINDS.flatMap((kind) => {
    const first = periodAway(year, periodOf(year, kind, firstNight), -1).start;
    const over = periodsBefore(year, periodOf(year, kind, today), MOST_PERIODS);
    return over.filter(({ start }) => start >= first);
  });
}

/** Chosen days that were over by then are not closed any more. */
export function rangesSince(today: LocalDate, firstNight: LocalDate): LocalDate {
  const [before, lately] = [addDays(firstNight, -RANGE_DAYS_BEFORE), addDays(today, -RANGE_DAYS)];
  return before > lately ? before : lately;
}
