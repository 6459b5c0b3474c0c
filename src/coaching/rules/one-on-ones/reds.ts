import type { PaceStatus } from '../../../goals/index.ts';

/** As much of a goal's line as tells whether it is red. */
type Judged = { goal: { id: string }; pace: { status: PaceStatus } };

/** Clearly behind, or over short of its target (domain.md §3.3). */
const RED: ReadonlySet<PaceStatus> = new Set(['behind', 'over']);

/**
 * At how many 1:1s in a row, today's included, a goal was red; 0 when it is not now. `earlier` are the lines as they stood
 * on the days of the 1:1s before, the latest first (product.md §2.17: unsolved reds carry over with their age).
 */
export function redsInARow(now: Judged, earlier: readonly (readonly Judged[])[]): number {
  const isRed = (lines: readonly Judged[]) =>
    lines.some(({ goal, pace }) => goal.id === now.goal.id && RED.has(pace.status));
  if (!isRed([now])) return 0;
  const first = earlier.findIndex((lines) => !isRed(lines));
  return 1 + (first === -1 ? earlier.length : first);
}
