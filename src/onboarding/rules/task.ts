import { MOST_PROOFS, type Proof } from './proofs.ts';

/** Who does a task. */
export const ROLES = ['newcomer', 'buddy', 'manager'] as const;
export type Role = (typeof ROLES)[number];

/** Where in the product a task is done; the words for it are the languages'. */
export const LINKS = [
  'playbook',
  'log',
  'goals',
  'set_goal',
  'feedback',
  'praise',
  'scorecard',
  'profile',
  'customer',
  'ideal',
  'roleplay',
  'review_call',
  'one_on_one',
  'skills',
] as const;
export type Link = (typeof LINKS)[number];

/** A task as a template has it. */
export type Task = {
  /** Unique in its template; a task that is changed keeps it, so that one that runs can follow. */
  key: string;
  /**
   * The working day it is due: 1 is the first day, -3 the third working day before it. Never 0. Of the newcomer's calendar from
   * the first day on, of whoever does it before.
   */
  day: number;
  role: Role;
  title: string;
  /** One line. */
  why: string;
  /** What somebody else could see. */
  doneWhen: string;
  /** The manager says whether it is passed. */
  isGate: boolean;
  /** What the gate asks to be seen; empty where the manager's word is all. */
  proofs: readonly Proof[];
  link: Link | null;
};

/** A task without its words. */
export type Step = {
  key: string;
  day: number;
  role: Role;
  isGate?: boolean;
  link?: Link;
  proofs?: readonly Proof[];
};

/** The thirds of the first 90 days (domain.md §9): learn, do with help, own; and what comes before. */
export const PHASES = ['before', 'learn', 'help', 'own'] as const;
export type Phase = (typeof PHASES)[number];

/** The last working day of each third: 30, 60 and 90 days of five working days in seven, in whole ones. */
const LAST_OF_LEARN = 21;
const LAST_OF_HELP = 42;

/** A week before anybody comes, up to half a year after. */
export const FIRST_DAY = -10;
export const LAST_DAY = 130;

export function phaseOf(day: number): Phase {
  if (day < 0) return 'before';
  if (day <= LAST_OF_LEARN) return 'learn';
  return day <= LAST_OF_HELP ? 'help' : 'own';
}

export const LONGEST = { title: 150, why: 300, doneWhen: 300 } as const;
export const LONGEST_NAME = 60;
export const LONGEST_EVIDENCE = 500;
export const LONGEST_REASON = 500;
/** More than this nobody reads, and a list of it no longer fits into a form. */
export const MOST_TASKS = 80;

/** By day, then as they stand. */
export function inOrder<T extends Pick<Task, 'day'>>(tasks: readonly T[]): T[] {
  return tasks.toSorted((a, b) => a.day - b.day);
}

/** What is wrong with a task that somebody wrote; null when it can stand. A newcomer has nothing to do before the first day. */
export function problemOf(task: Task): 'day' | 'role' | 'title' | 'why' | 'doneWhen' | 'gate' | null {
  const { day, role } = task;
  if (!Number.isInteger(day) || day === 0 || day < FIRST_DAY || day > LAST_DAY) return 'day';
  if (role === 'newcomer' && day < 0) return 'role';
  if (task.title.trim() === '' || task.title.length > LONGEST.title) return 'title';
  if (task.why.length > LONGEST.why) return 'why';
  if (task.doneWhen.trim() === '' || task.doneWhen.length > LONGEST.doneWhen) return 'doneWhen';
  if (task.proofs.length > 0 && (!task.isGate || task.proofs.length > MOST_PROOFS)) return 'gate';
  return null;
}
