import type { WorkCalendar } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { workingDaysSince } from './dates.ts';
import { type DatedTask, isOpen, isWaiting, type RoleCalendars } from './running.ts';

/** What somebody said to being a buddy; null while nobody was asked. */
export type BuddyState = 'asked' | 'agreed' | 'declined';

/** Who was asked when; a date on the clocks of the one who is asked. */
export type Buddy = { personId: string; state: BuddyState; askedOn: LocalDate };

/** Why somebody's onboarding needs attention; the most pressing first. */
export type Concern =
  | { kind: 'gate_failed'; task: DatedTask }
  | { kind: 'gate_waits'; task: DatedTask; days: number }
  | { kind: 'missed'; task: DatedTask; days: number }
  | { kind: 'buddy_silent'; days: number }
  | { kind: 'buddy_missing' };

/** So many working days late, or without an answer, are more than a busy day (product.md §1.8). */
export const PATIENCE_DAYS = 3;

/**
 * On track is a plan without any of these: a gate that was not passed and was not tried again; one that has waited three days for the manager; a task that
 * is three of its doer's working days late; a buddy who has not answered for three, or was never found though there is
 * something for them to do by now.
 */
export function concernsOf(
  { tasks, buddy, startedOn }: { tasks: readonly DatedTask[]; buddy: Buddy | null; startedOn: LocalDate },
  today: LocalDate,
  calendars: RoleCalendars,
): Concern[] {
  // A plan that was started late asks for nothing that lay before it at once.
  const late = (since: LocalDate, calendar: WorkCalendar) =>
    workingDaysSince(since > startedOn ? since : startedOn, today, calendar);
  const failed = tasks.filter((task) => !task.isDone && task.gate?.state === 'not_yet');
  const waiting = tasks.flatMap((task): Concern[] => {
    if (!isWaiting(task) || task.doneOn === null) return [];
    const days = late(task.doneOn, calendars.manager);
    return days >= PATIENCE_DAYS ? [{ kind: 'gate_waits', task, days }] : [];
  });
  const missed = tasks.flatMap((task): Concern[] => {
    if (!isOpen(task) || failed.includes(task)) return [];
    const days = late(task.due, calendars[task.role]);
    return days >= PATIENCE_DAYS ? [{ kind: 'missed', task, days }] : [];
  });
  return [
    ...failed.map((task): Concern => ({ kind: 'gate_failed', task })),
    ...waiting,
    ...missed,
    ...buddyConcern(tasks, buddy, today, calendars),
  ];
}

function buddyConcern(
  tasks: readonly DatedTask[],
  buddy: Buddy | null,
  today: LocalDate,
  calendars: RoleCalendars,
): Concern[] {
  if (buddy?.state === 'agreed') return [];
  const theirs = tasks.filter((task) => task.role === 'buddy' && isOpen(task));
  if (theirs.length === 0) return [];
  if (buddy?.state === 'asked') {
    const days = workingDaysSince(buddy.askedOn, today, calendars.buddy);
    return days >= PATIENCE_DAYS ? [{ kind: 'buddy_silent', days }] : [];
  }
  return theirs.some(({ due }) => due <= today) ? [{ kind: 'buddy_missing' }] : [];
}
