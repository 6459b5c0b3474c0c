import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, largestMoves, type Measured } from '../../../src/goals/rules/quarter/moves.ts';

const side = (amount: number, days: number, events = amount): Counted => ({ amount, events, days });
const counts = (kpi: string, before: Counted, after: Counted): Measured => ({
  kpi,
  unit: 'count',
  before,
  after,
});
const money = (kpi: string, before: Counted, after: Counted): Measured => ({
  ...counts(kpi, before, after),
  unit: 'money',
});

describe('what moved', () => {
  it('is told per working day, since quarters differ in days', () => {
    // 600 in 60 days and 660 in 66 are both ten a day; 780 in 65 are twelve, a fifth more.
    const { moves } = largestMoves([
      counts('same', side(600, 60), side(660, 66)),
      counts('more', side(600, 60), side(780, 65)),
    ]);
    expect(moves.map(({ kpi, change }) => [kpi, change])).toEqual([['more', 0.2]]);
  });

  it.each([
    // Of 1,380 calls 780 fell into 65 of 125 days: 56.5 %, likely 53.9 to 59.1, and the days are 52 %.
    ['600 and 780 calls', counts('k', side(600, 60), side(780, 65)), true],
    // Of 24 demos 14 fell into half of the days: 58.3 %, likely 38.8 to 75.5.
    ['10 and 14 demos', counts('k', side(10, 60), side(14, 60)), false],
    // Of 40 deals 30 are 75 %, likely 59.8 to 85.8.
    ['10 and 30 deals', money('k', side(1_000, 60, 10), side(9_000, 60, 30)), true],
    ['20 and 20 larger deals', money('k', side(1_000, 60, 20), side(9_000, 60, 20)), false],
  ])('is more than chance or not: %s', (_, measured, isClear) => {
    expect(largestMoves([measured]).moves[0]?.isClear).toBe(isClear);
  });

  it.each([
    ['19 events together', counts('k', side(9, 60), side(10, 60)), 'few'],
    ['20 events together', counts('k', side(9, 60), side(11, 60)), 'moved'],
    ['four deals in one quarter', money('k', side(500, 60, 4), side(900, 60, 50)), 'few'],
    ['five deals in each', money('k', side(500, 60, 5), side(900, 60, 5)), 'moved'],
    ['nothing at all', counts('k', side(0, 60), side(0, 60)), 'neither'],
    ['no working days before', counts('k', side(0, 0), side(500, 60)), 'neither'],
  ])('needs enough events: %s', (_, measured, is) => {
    const { moves, few } = largestMoves([measured]);
    expect(moves.length > 0 ? 'moved' : few.length > 0 ? 'few' : 'neither').toBe(is);
  });

  it('shows three at most: what is more than chance before what may be, the largest first', () => {
    const { moves } = largestMoves([
      counts('chance', side(10, 60), side(18, 60)),
      counts('up', side(600, 60), side(960, 60)),
      counts('small', side(600, 60), side(720, 60)),
      counts('halved', side(600, 60), side(300, 60)),
      counts('new', side(0, 60), side(25, 60)),
    ]);
    // A halving (ln 2) is a larger move than 60 % more (ln 1.6); what came from nothing is larger than both.
    expect(moves.map(({ kpi, change }) => [kpi, change])).toEqual([
      ['new', null],
      ['halved', -0.5],
      ['up', 0.6],
    ]);
  });

  it('turns its sign and nothing else when the quarters change places', () => {
    const number = fc.integer({ min: 20, max: 5_000 });
    const days = fc.integer({ min: 20, max: 600 });
    fc.assert(
      fc.property(number, number, days, days, (one, other, first, second) => {
        const [forth] = largestMoves([counts('k', side(one, first), side(other, second))]).moves;
        const [back] = largestMoves([counts('k', side(other, second), side(one, first))]).moves;
        expect(back?.isClear).toBe(forth?.isClear);
        if (!forth) return;
        expect((1 + (forth.change ?? 0)) * (1 + (back?.change ?? 0))).toBeCloseTo(1, 9);
      }),
    );
  });
});
