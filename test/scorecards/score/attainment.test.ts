import { describe, expect, it } from 'vitest';
import type { Reading, Target } from '../../../src/goals/index.ts';
import { fraction } from '../../../src/kernel/fraction.ts';
import { attainmentOf } from '../../../src/scorecards/rules/score/attainment.ts';

const aim = (type: Target['type'], target: number, more: Partial<Target> = {}): Target => ({
  type,
  target,
  start: null,
  upper: null,
  ...more,
});
const sum = (amount: number): Reading => ({ kind: 'sum', amount });
const level = (top: number, bottom = 1): Reading => ({
  kind: 'level',
  level: { top, bottom },
  k: top,
  n: bottom,
  why: null,
});
const nothing: Reading = { kind: 'level', level: null, k: 0, n: 0, why: 'nothing' };
const answers = (yes: number, no: number): Reading => ({ kind: 'answers', yes, no });

/** Worked out by hand from domain.md §1.5. */
const CASES: [string, Target, Reading, [number, number] | null][] = [
  ['what adds up is actual by target', aim('cumulative', 100), sum(78), [78, 100]],
  ['and goes beyond it', aim('cumulative', 40), sum(100), [5, 2]],
  ['and below nothing, after reversals', aim('cumulative', 100), sum(-10), [-1, 10]],
  ['and says nothing of a target of zero', aim('cumulative', 0), sum(5), null],
  ['a budget kept is one, however little was used', aim('budget', 100), sum(1), [1, 1]],
  ['on its bound, too', aim('budget', 100), sum(100), [1, 1]],
  ['a budget exceeded is target by actual', aim('budget', 100), sum(125), [4, 5]],
  ['a level that is high enough is one', aim('at_least', 250_000), level(5_000_000, 16), [1, 1]],
  ['one that is too low is level by bound', aim('at_least', 250_000), level(3_000_000, 16), [3, 4]],
  ['nothing of ten is nothing', aim('at_least', 250_000), level(0, 10), [0, 1]],
  ['a level that is low enough is one', aim('at_most', 200), level(150), [1, 1]],
  ['one that is too high is bound by level', aim('at_most', 200), level(250), [4, 5]],
  ['within a range is one', aim('range', 800, { upper: 1200 }), level(1200), [1, 1]],
  ['below it is level by its beginning', aim('range', 800, { upper: 1200 }), level(600), [3, 4]],
  ['above it is its end by level', aim('range', 800, { upper: 1200 }), level(1600), [3, 4]],
  ['without a level there is nothing to say', aim('at_least', 100), nothing, null],
  ['yes is one', aim('binary', 1), answers(1, 0), [1, 1]],
  ['no is nothing', aim('binary', 1), answers(1, 1), [0, 1]],
  ['nobody said anything', aim('binary', 1), answers(0, 0), null],
];

describe('what a measure reached', () => {
  it.each(CASES)('%s', (_, target, reading, expected) => {
    expect(attainmentOf(target, reading, null)).toEqual(expected && fraction(...expected));
  });

  it('of a move is the part of the way that its line has behind it by then', () => {
    // From 12 days to 10 in 60 working days; after 30 of them the line stands at 11.
    const down = aim('decrease_to', 1000, { start: 1200 });
    expect(attainmentOf(down, level(1100), { elapsed: 30, total: 60 })).toEqual(fraction(1));
    expect(attainmentOf(down, level(1150), { elapsed: 30, total: 60 })).toEqual(fraction(1, 2));
    expect(attainmentOf(down, level(1250), { elapsed: 30, total: 60 })).toEqual(fraction(-1, 2));
    expect(attainmentOf(down, level(1100), { elapsed: 60, total: 60 })).toEqual(fraction(1, 2));
  });
});
