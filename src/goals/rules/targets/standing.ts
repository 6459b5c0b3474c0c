import { type Pace, type PaceInput, pace } from '../pace.ts';
import { binaryPace } from './binary.ts';
import { budgetPace } from './budget.ts';
import { levelPace } from './level.ts';
import { milestonePace } from './milestone.ts';
import { movePace } from './move.ts';
import type { PeriodDays } from './period-days.ts';
import type { Reading } from './reading.ts';
import { isMove, type Target } from './types.ts';

/** What is known of the KPI besides its numbers; see `PaceInput`. */
type About = Pick<PaceInput, 'kpiClass' | 'expectedEvents' | 'season'>;

/**
 * How a goal of any type stands (domain.md §1.5). A reading that does not belong to the type, as after a KPI became another,
 * counts as nothing read.
 */
export function standing(
  target: Target,
  reading: Reading,
  at: PeriodDays & Pick<PaceInput, 'period'>,
  about: About,
): Pace {
  const { type } = target;
  const actual = reading.kind === 'sum' ? reading.amount : 0;
  const level = reading.kind === 'level' ? reading.level : null;
  if (type === 'cumulative') return pace({ ...at, ...about, actual, target: target.target });
  if (type === 'budget') return budgetPace({ ...at, actual, target: target.target });
  if (type === 'milestone')
    return milestonePace({ ...at, steps: reading.kind === 'steps' ? reading.steps : [] });
  if (type === 'binary') {
    const answers = reading.kind === 'answers' ? reading : { yes: 0, no: 0 };
    return binaryPace({ ...at, target: target.target, answers });
  }
  if (isMove(type))
    return movePace({ ...at, start: target.start ?? target.target, target: target.target, level });
  return levelPace({ ...at, type, target: target.target, upper: target.upper, level });
}
