/** How much of a goal was reached, as far as anybody is told of it. */
export type Reached = 50 | 90 | 100;

const STEPS = [100, 90, 50] as const;

/**
 * The highest of 50, 90 and 100 % that an amount has reached of a target, exactly: 99.96 % is 90 (domain.md §0.5). Null
 * below half, and for a target of nothing, which is no goal (§0.6).
 */
export function reachedOf(amount: number, target: number): Reached | null {
  if (target <= 0) return null;
  return STEPS.find((step) => amount * 100 >= target * step) ?? null;
}

/** What is worth a word: half of a goal is the way, not a win (product.md §5). */
export function kindOf(reached: Reached | null): 'goal_reached' | 'goal_near' | null {
  if (reached === 100) return 'goal_reached';
  return reached === 90 ? 'goal_near' : null;
}
