import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestReaching, MOST_DEALS } from '../../src/goals/rules/fewest-deals.ts';

const sumOf = (amounts: readonly number[], indices: readonly number[]) =>
  indices.reduce((sum, index) => sum + (amounts[index] ?? 0), 0);

/** Every combination one by one: what the rule must agree with. */
function byTrying(amounts: readonly number[], needed: number) {
  let best: { size: number; sum: number } | null = null;
  for (let mask = 1; mask < 1 << amounts.length; mask++) {
    const chosen = [...amounts.keys()].filter((index) => mask & (1 << index));
    const [size, sum] = [chosen.length, sumOf(amounts, chosen)];
    if (sum < needed || (best && (size > best.size || (size === best.size && sum >= best.sum)))) continue;
    best = { size, sum };
  }
  return best;
}

describe('the fewest deals that reach an amount', () => {
  it.each([
    ['one that is just enough, not the largest', [100, 60, 50, 20], 55, [1]],
    ['two, with the smallest surplus', [50, 40, 30, 20], 60, [1, 3]],
    ['all, when it takes all', [5, 5, 5], 15, [0, 1, 2]],
    ['exactly what is needed', [9, 7, 5, 3], 12, [0, 3]],
  ])('are %s', (_, amounts, needed, expected) => {
    const found = fewestReaching(amounts, needed);
    expect(found).toHaveLength(expected.length);
    expect(sumOf(amounts, found ?? [])).toBe(sumOf(amounts, expected));
  });

  it('do not exist when all together fall short', () => {
    expect(fewestReaching([], 1)).toBeNull();
    expect(fewestReaching([3, 4], 8)).toBeNull();
  });

  it('are those that trying every combination finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 11 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (amounts, share) => {
          const needed = Math.max(1, Math.round(sumOf(amounts, [...amounts.keys()]) * share));
          const found = fewestReaching(amounts, needed) ?? [];
          expect({ size: found.length, sum: sumOf(amounts, found) }).toEqual(byTrying(amounts, needed));
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });

  it('are exact for forty deals of any size', () => {
    // 39 even amounts and a single odd one: an odd sum needs it, and two others make it 1,001 exactly.
    const amounts = [1, ...Array.from({ length: 37 }, (_, index) => 2 * (index + 10)), 500, 502];
    expect(amounts).toHaveLength(MOST_DEALS);
    // 1,002 is the two largest; 1,003 needs a third, and the odd one gives it without surplus.
    expect(fewestReaching(amounts, 1_002)).toEqual([38, 39]);
    expect(fewestReaching(amounts, 1_003)).toEqual([0, 38, 39]);
  });

  it('stay the fewest among more than forty, of which the largest are tried', () => {
    const amounts = Array.from({ length: 60 }, (_, index) => index + 1);
    // 60 + 59 + 58 = 177 is the least number of deals for 170.
    const found = fewestReaching(amounts, 170);
    expect(found).toHaveLength(3);
    expect(sumOf(amounts, found ?? [])).toBe(170);
  });
});
