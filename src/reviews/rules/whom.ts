import { type WorkCalendar, workingDays } from '../../kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';

/** Whoever was here for fewer days of the period has too little to look back at. */
export const FEWEST_DAYS = 30;

/** A draft of a cycle as far as it decides who is in it. */
export type CycleDays = { start: LocalDate; end: LocalDate; selfDue: LocalDate };

/** Somebody who may get a review. */
export type Candidate = {
  hasAccount: boolean;
  /** Somebody leads them who works here and has an account. */
  hasManager: boolean;
  startedOn: LocalDate | null;
  /** They have a review of the same days that is not over. */
  hasOne: boolean;
  calendar: WorkCalendar;
};

/** Why somebody gets no review in a cycle. */
export const LEFT_OUT = ['no_account', 'no_manager', 'already', 'too_late', 'away'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Null: they get one. `today` is the first day on which they can write, `selfDue` the last. */
export function leftOutBecause(candidate: Candidate, days: CycleDays, today: LocalDate): LeftOut | null {
  const { hasAccount, hasManager, startedOn, hasOne, calendar } = candidate;
  if (!hasAccount) return 'no_account';
  if (!hasManager) return 'no_manager';
  if (hasOne) return 'already';
  if (startedOn !== null && startedOn > days.start && daysBetween(startedOn, days.end) < FEWEST_DAYS)
    return 'too_late';
  return workingDays(today, addDays(days.selfDue, 1), calendar) > 0 ? null : 'away';
}

/** So many working days people have to write, and managers after them, unless somebody says otherwise. */
export const SELF_WORKING_DAYS = 10;
export const MANAGER_WORKING_DAYS = 15;
const LONGEST_DAYS = 90;

export type DueProblem = 'past' | 'order' | 'far';

/** What is wrong with the dates for writing; null: nothing. Whoever starts today leaves people a day at least. */
export function dueProblem(
  { selfDue, managerDue }: { selfDue: LocalDate; managerDue: LocalDate },
  today: LocalDate,
): DueProblem | null {
  if (selfDue <= today) return 'past';
  if (managerDue < selfDue) return 'order';
  return daysBetween(today, managerDue) > LONGEST_DAYS ? 'far' : null;
}
