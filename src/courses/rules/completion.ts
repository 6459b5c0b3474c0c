import type { Assignment } from './course.ts';

/** How many of those who still have to, did; how many were let off. */
export type Completion = { k: number; n: number; waived: number };

/** Completion as done / (assigned − waived) (domain.md §9). */
export function completionOf(assignments: readonly Pick<Assignment, 'state'>[]): Completion {
  const count = (state: Assignment['state']) =>
    assignments.filter((assignment) => assignment.state === state).length;
  const waived = count('waived');
  return { k: count('done'), n: assignments.length - waived, waived };
}
