import { isAnswered } from '../../../goals/rules/targets/binary.ts';
import { isHeld } from '../../../goals/rules/targets/level.ts';
import type { LevelValue } from '../../../goals/rules/targets/level-value.ts';
import type { Reading } from '../../../goals/rules/targets/reading.ts';
import { isMove, type Target } from '../../../goals/rules/targets/types.ts';
import { type Fraction, fraction } from '../../../kernel/fraction.ts';

/** How much of a move's way its straight line has gone by the end of a card: working days of the goal's own period. */
export type Way = { elapsed: number; total: number };

/**
 * What a measure reached of its target, exactly and not capped; null where nothing can be said (domain.md §0.6, §1.5):
 *
 * - What adds up: actual / target, below zero after reversals and above one beyond the target.
 * - A budget, and a level to be kept below, above or within bounds: one as long as it is kept, since there is nothing to
 *   exceed; else how near it is, target / actual or actual / target.
 * - A level on its way: what is gone of the way that its straight line has behind it at the end of the card's period.
 * - Yes or no: one or nothing.
 */
export function attainmentOf(aim: Target, reading: Reading, way: Way | null): Fraction | null {
  if (aim.type === 'cumulative' || aim.type === 'budget') {
    if (reading.kind !== 'sum' || aim.target <= 0) return null;
    const { amount } = reading;
    if (aim.type === 'cumulative') return fraction(amount, aim.target);
    return amount <= aim.target ? fraction(1) : fraction(aim.target, amount);
  }
  if (aim.type === 'binary') {
    if (reading.kind !== 'answers' || reading.yes + reading.no === 0) return null;
    return fraction(isAnswered({ target: aim.target, answers: reading }) ? 1 : 0);
  }
  if (aim.type === 'milestone' || reading.kind !== 'level' || reading.level === null) return null;
  return isMove(aim.type)
    ? wayGone(aim, reading.level, way)
    : nearness({ ...aim, type: aim.type }, reading.level);
}

type Kept = Target & { type: 'at_least' | 'at_most' | 'range' };

/** Of a level below its bound the level by it, of one above it the bound by the level; nothing on zero's other side. */
function nearness(aim: Kept, level: LevelValue): Fraction {
  if (isHeld({ ...aim, level })) return fraction(1);
  const { top, bottom } = level;
  const isTooLow = aim.type === 'at_least' || (aim.type === 'range' && top < aim.target * bottom);
  const bound = isTooLow || aim.type !== 'range' ? aim.target : (aim.upper ?? aim.target);
  if (isTooLow) return top > 0 && bound > 0 ? fraction(top, bound * bottom) : fraction(0);
  return bound > 0 && top > 0 ? fraction(bound * bottom, top) : fraction(0);
}

function wayGone({ start, target }: Target, { top, bottom }: LevelValue, way: Way | null): Fraction | null {
  if (start === null || start === target) return null;
  const { elapsed, total } = way && way.elapsed > 0 ? way : { elapsed: 1, total: 1 };
  return fraction((top - start * bottom) * total, (target - start) * bottom * elapsed);
}
