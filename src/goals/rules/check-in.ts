import { middleOf } from '../../kernel/company-year.ts';
import { daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import type { Pace, PaceStatus } from './pace.ts';

/** How a goal looks to the person whose it is. */
export type Says = 'on_track' | 'at_risk' | 'off';

export const SAYS: readonly Says[] = ['on_track', 'at_risk', 'off'];

const WELL: readonly PaceStatus[] = ['ahead', 'on_track', 'done'];
const BADLY: readonly PaceStatus[] = ['slipping', 'behind'];

/** Whether the numbers say otherwise. Where they carry no verdict (domain.md §3.3), they contradict nobody. */
export function isContradicted(says: Says, status: PaceStatus): boolean {
  return (says === 'on_track' ? BADLY : WELL).includes(status);
}

/** The shortest month: February, and every month of four weeks. */
const DAYS_OF_A_MONTH = 28;

/**
 * Whether a person is asked each week how a goal of theirs looks: it is for a month or longer, as a shorter one says so
 * itself, and what they say can still matter.
 */
export function isAskedAbout({ period, pace }: { period: Period; pace: AskedPace }): boolean {
  const { kind, start, end } = period;
  const isLong = kind !== 'week' && (kind !== 'range' || daysBetween(start, end) >= DAYS_OF_A_MONTH);
  return isLong && pace.status !== 'done' && pace.status !== 'over' && pace.remainingDays > 0;
}

type AskedPace = Pick<Pace, 'status' | 'remainingDays'>;

/** From the day in the middle of the company's week on (Thursday, if it begins on Monday) it waits for an answer. */
export function isCheckInDue(week: Period, today: LocalDate): boolean {
  return today >= middleOf(week);
}
