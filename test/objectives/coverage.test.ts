import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/objectives/rules/coverage.ts';
import '../support/seed.ts';

/** The bounds and their meaning are domain.md §2.2's; who reaches a bound is in it (§0.10). */
describe('how what was given out stands to the whole', () => {
  it.each<[assigned: number, whole: number, status: string, difference: number, tenths: number]>([
    [0, 400, 'under', -400, 0],
    [399, 400, 'under', -1, 997],
    [400, 400, 'ok', 0, 1000],
    [439, 400, 'ok', 39, 1097],
    [440, 400, 'info', 40, 1100],
    [499, 400, 'info', 99, 1247],
    [500, 400, 'warn', 100, 1250],
    [599, 400, 'warn', 199, 1497],
    [600, 400, 'approval', 200, 1500],
  ])('%i of %i is %s', (assigned, whole, status, difference, tenths) => {
    expect(coverageOf(assigned, whole)).toEqual({ assigned, whole, status, difference, tenths });
  });

  it('is exact where floating numbers are not: a cent short of a large whole is short', () => {
    expect(coverageOf(9_999_999_999_999, 10_000_000_000_000)).toMatchObject({ status: 'under', tenths: 999 });
  });

  it('is nothing for a whole of nothing', () => {
    expect(coverageOf(10, 0)).toBeNull();
  });

  it('never calls short what reaches the whole, nor the other way round', () => {
    const amount = fc.nat({ max: 1e12 });
    fc.assert(
      fc.property(amount, amount, (assigned, rest) => {
        const whole = rest + 1;
        expect(coverageOf(assigned, whole)?.status === 'under').toBe(assigned < whole);
      }),
    );
  });
});
