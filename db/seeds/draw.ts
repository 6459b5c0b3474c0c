import { createHash } from 'node:crypto';

/**
 * A number in [0, 1) that depends on its words alone: the demo's dice. The same person and day always throw the
 * same, so moving the clock adds the same days every time.
 */
export function draw(...words: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(words.join('\u0000')).digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

/** A whole number around `mean`: its parts before the point for sure, the rest by chance. */
export function drawCount(mean: number, ...words: readonly (string | number)[]): number {
  return Math.floor(mean + draw(...words));
}

/** One of the items. Throws for an empty list. */
export function pick<T>(items: readonly T[], ...words: readonly (string | number)[]): T {
  const item = items[Math.floor(draw(...words) * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
}
