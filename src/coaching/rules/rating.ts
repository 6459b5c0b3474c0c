import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';

/** From 1, not at all, to 5, a great deal. */
export const POINTS = [1, 2, 3, 4, 5] as const;

/** An average of fewer tells who said what (product.md §5: surveys from five answers up). */
export const FEWEST_ANSWERS = 5;

/** What a quarter came to. `halfPoints`: the mean in halves of a point, 3 for whatever is lower, 9 for whatever is higher. */
export type RatingResult = { answers: number; halfPoints: number };

/**
 * What is published of a quarter's numbers; null where fewer than five answered. An average is rounded to half a point,
 * and its ends are open: a plain 5.0 or 1.0 would say of everybody what they gave.
 */
export function resultOf(values: readonly number[]): RatingResult | null {
  const answers = values.length;
  if (answers < FEWEST_ANSWERS) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  // Rounded in whole numbers, half of a half upwards: 2 · sum / answers.
  const halves = Math.floor((4 * sum + answers) / (2 * answers));
  return { answers, halfPoints: Math.min(9, Math.max(3, halves)) };
}

/** Everybody's quarter is over by then, wherever they live. */
export const closesOn = ({ end }: Pick<Period, 'end'>): LocalDate => addDays(end, 1);
