import { asksTheSame } from './proofs.ts';
import { isDone, type RunningTask } from './running.ts';
import type { Task } from './task.ts';

/** What an onboarding that runs takes over from a newer version of its template. */
export type Update = { changed: Task[]; added: Task[]; removed: string[] };

/**
 * By the keys of tasks: what is open takes the new words and days, or goes; what is done, or waits for the manager's word,
 * stays as it was; what is new is added.
 */
export function updateTo(running: readonly RunningTask[], template: readonly Task[]): Update {
  const byKey = new Map(template.map((task) => [task.key, task]));
  const known = new Set(running.map(({ key }) => key));
  const touchable = running.filter((task) => !isDone(task) && task.gate === null);
  return {
    changed: touchable.flatMap((task) => {
      const next = byKey.get(task.key);
      return next && !isSame(task, next) ? [next] : [];
    }),
    added: template.filter(({ key }) => !known.has(key)),
    removed: touchable.flatMap(({ key }) => (byKey.has(key) ? [] : [key])),
  };
}

const FIELDS = ['day', 'role', 'title', 'why', 'doneWhen', 'isGate', 'link'] as const;

/** Whether two tasks say the same. */
export const isSame = (one: Task, other: Task) =>
  FIELDS.every((field) => one[field] === other[field]) && asksTheSame(one.proofs, other.proofs);
