import { bar, barWithMark } from '../../kernel/sparkline.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import type { PaceStatus } from '../rules/pace.ts';

type Barred = Pick<GoalLine, 'goal' | 'pace'>;

const JUDGED: ReadonlySet<PaceStatus> = new Set(['ahead', 'on_track', 'slipping', 'behind', 'lumpy']);

/** A goal's bar. A sum that is judged has a line in it where the calendar expects it: that says how it stands without a colour. */
export function barOf(line: Barred): string {
  const { attainment, fraction } = line.pace;
  return isMarked(line) ? barWithMark(attainment ?? 0, fraction) : bar(attainment ?? 0);
}

/** Whether the bar of a goal has that line. */
export function isMarked({ goal, pace }: Barred): boolean {
  return goal.type === 'cumulative' && JUDGED.has(pace.status);
}
