import type { WorkCalendar } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { dueDate } from './dates.ts';
import type { Role, Task } from './task.ts';

/** What became of a gate: asked when its task was done, then the manager's word. */
export type GateState = 'asked' | 'passed' | 'not_yet';

/** A task of somebody's onboarding. */
export type RunningTask = Task & {
  /** When it was done, and when it was due then; null while it is open. Of a gate: when the newcomer said so. */
  doneOn: LocalDate | null;
  dueThen: LocalDate | null;
  /** Null as well of a gate that opened by itself, when all it asks for was there. */
  doneBy: string | null;
  evidence: string;
  gate: { state: GateState; reason: string; by: string | null } | null;
};

/** The same with its date. */
export type DatedTask = RunningTask & { due: LocalDate; isDone: boolean };

/** Of whom each role's calendar is; without a buddy theirs is the newcomer's. */
export type RoleCalendars = Readonly<Record<Role, WorkCalendar>>;

/** A gate is done once it is passed; anything else once somebody said so. */
export function isDone({ isGate, doneOn, gate }: Pick<RunningTask, 'isGate' | 'doneOn' | 'gate'>): boolean {
  return isGate ? gate?.state === 'passed' : doneOn !== null;
}

/**
 * Tasks with their dates, by date. What is done keeps the date it had; what is open moves with holidays and days off, since
 * it is worked out from the calendars anew each time.
 */
export function dated(
  tasks: readonly RunningTask[],
  firstDay: LocalDate,
  calendars: RoleCalendars,
): DatedTask[] {
  return tasks
    .map((task) => {
      const done = isDone(task);
      const of = { newcomer: calendars.newcomer, doer: calendars[task.role] };
      const due = done && task.dueThen ? task.dueThen : dueDate(task.day, firstDay, of);
      return { ...task, due, isDone: done };
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.day - b.day));
}

/** Waits for the manager's word. */
export const isWaiting = (task: Pick<DatedTask, 'isDone' | 'gate'>) =>
  !task.isDone && task.gate?.state === 'asked';

/** Open, and still to be done by whoever does it: a gate that waits for the manager's word is not. */
export const isOpen = (task: Pick<DatedTask, 'isDone' | 'gate'>) => !task.isDone && !isWaiting(task);

/** What is to be done by the end of a week, overdue ones among it; by date. */
export function dueBy(tasks: readonly DatedTask[], lastDay: LocalDate): DatedTask[] {
  return tasks.filter((task) => isOpen(task) && task.due <= lastDay);
}

/** How far somebody is: k of n, and what comes next. */
export function progressOf(tasks: readonly DatedTask[]): {
  done: number;
  all: number;
  next: DatedTask | null;
} {
  return {
    done: tasks.filter((task) => task.isDone).length,
    all: tasks.length,
    next: tasks.find(isOpen) ?? null,
  };
}
