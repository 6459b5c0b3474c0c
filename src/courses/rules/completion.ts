import type { Assignment } from './course.ts';
import type { Standing } from './due.ts';

/** How many of those who still have to, did; how many were let off. */
export type Completion = { k: number; n: number; waived: number };

/** Completion as done / (assigned − waived) (domain.md §9). What expired is assigned and not done. */
export function completionOf(assignments: readonly { standing: Standing }[]): Completion {
  const count = (standing: Standing) => assignments.filter((each) => each.standing === standing).length;
  const waived = count('waived');
  return { k: count('done'), n: assignments.length - waived, waived };
}

/** Without what expired and was given again: nobody is counted twice, or as late for what they have anew. */
export function withoutRenewed<Each extends Pick<Assignment, 'courseId' | 'personId' | 'expiredOn'>>(
  assignments: readonly Each[],
): Each[] {
  const keyOf = ({ courseId, personId }: Each) => `${courseId} ${personId}`;
  const current = new Set(assignments.filter(({ expiredOn }) => expiredOn === null).map(keyOf));
  const last = new Map(assignments.map((each) => [keyOf(each), each]));
  return assignments.filter(
    (each) => each.expiredOn === null || (!current.has(keyOf(each)) && last.get(keyOf(each)) === each),
  );
}
