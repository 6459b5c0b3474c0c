import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PastPeriod, reachOf } from '../../src/goals/rules/reach.ts';
import { type SmartInput, smartFindings } from '../../src/goals/rules/smart.ts';

const weeks = (...amounts: number[]): PastPeriod[] =>
  amounts.map((amount) => ({ amount, days: 5, weekdays: 5 }));

/** In order 80, 90, 95, 100, 100, 105, 110, 120: half of them reach 100 at least, the middle is 100. */
const EIGHT = weeks(100, 110, 90, 120, 80, 100, 95, 105);

describe('how often a target was reached', () => {
  it.each([
    [80, 8, 'routine'],
    [81, 7, 'committed'],
    [100, 5, 'committed'],
    [105, 3, 'stretch'],
    [120, 1, 'stretch'],
    [121, 0, 'rare'],
    // Twice the best is not more than twice the best.
    [240, 0, 'rare'],
    [241, 0, 'beyond'],
  ] as const)('%d a week was reached in %d of 8 weeks: %s', (target, k, verdict) => {
    expect(reachOf(target, 5, EIGHT)).toEqual({ k, n: 8, typical: 100, best: 120, verdict });
  });

  it('is routine from nine in ten on, and committed from a half on', () => {
    const tenth = weeks(50, 50, 50, 50, 50, 50, 50, 50, 50, 40);
    expect(reachOf(50, 5, tenth)).toMatchObject({ k: 9, n: 10, verdict: 'routine' });
    expect(reachOf(50, 5, weeks(50, 50, 40, 40))).toMatchObject({ k: 2, n: 4, verdict: 'committed' });
    expect(reachOf(50, 5, weeks(50, 40, 40, 40))).toMatchObject({ k: 1, n: 4, verdict: 'stretch' });
  });

  it('counts a short period as if it had had as many working days as the target’s', () => {
    // 80 in four days are 100 in five; 60 in three are 100, too.
    const short = [
      { amount: 80, days: 4, weekdays: 5 },
      { amount: 60, days: 3, weekdays: 5 },
      ...weeks(99, 99),
    ];
    expect(reachOf(100, 5, short)).toMatchObject({ k: 2, n: 4, best: 100 });
    // For a week of four days, 80 is as much as 100 for one of five.
    expect(reachOf(80, 4, weeks(100, 100, 100, 99))).toMatchObject({ k: 3, n: 4, best: 80 });
  });

  it('leaves out a period of which more than half was off, and judges nothing by fewer than four', () => {
    const away = { amount: 0, days: 2, weekdays: 5 };
    const half = { amount: 50, days: 2.5, weekdays: 5 };
    expect(reachOf(100, 5, [...weeks(100, 100, 100), half, away])).toMatchObject({ k: 4, n: 4 });
    expect(reachOf(100, 5, [...weeks(100, 100, 100), away])).toBeNull();
    expect(reachOf(100, 0, EIGHT)).toBeNull();
  });

  it('leaves out the periods of a ramp', () => {
    const ramp = { amount: 20, days: 2.5, weekdays: 2.5, isRamp: true };
    expect(reachOf(100, 5, [...weeks(100, 100, 100, 100), ramp])).toMatchObject({ k: 4, n: 4 });
    expect(reachOf(100, 5, [...weeks(100, 100, 100), ramp, ramp])).toBeNull();
  });

  const pasts = fc.array(
    fc.record({ amount: fc.nat(1000), days: fc.constantFrom(3, 4, 4.5, 5), weekdays: fc.constant(5) }),
    { minLength: 4, maxLength: 8 },
  );

  it('never says that more was reached more often', () => {
    fc.assert(
      fc.property(pasts, fc.integer({ min: 1, max: 3000 }), fc.nat(500), (past, target, more) => {
        expect(reachOf(target + more, 5, past)?.k).toBeLessThanOrEqual(reachOf(target, 5, past)?.k ?? -1);
      }),
    );
  });

  it('is the same in cents as in dollars', () => {
    fc.assert(
      fc.property(pasts, fc.integer({ min: 1, max: 3000 }), (past, target) => {
        const cents = past.map((period) => ({ ...period, amount: period.amount * 100 }));
        const [one, hundred] = [reachOf(target, 5, past), reachOf(target * 100, 5, cents)];
        expect([hundred?.k, hundred?.n, hundred?.verdict]).toEqual([one?.k, one?.n, one?.verdict]);
      }),
    );
  });
});

describe('what a goal’s check finds', () => {
  const fine: SmartInput = {
    isByHand: true,
    wasCounted: true,
    isJudged: true,
    own: reachOf(100, 5, EIGHT),
    peers: null,
    relevance: null,
    isOnce: false,
    daysLeft: 5,
    days: 5,
  };
  const kinds = (more: Partial<SmartInput>) =>
    smartFindings({ ...fine, ...more }).map(({ level, kind }) => `${level} ${kind}`);

  it.each<[string, Partial<SmartInput>, string[]]>([
    ['nothing for a goal that is fine', {}, []],
    ['nothing for a stretch', { own: reachOf(120, 5, EIGHT) }, []],
    ['a warning for what is routine', { own: reachOf(80, 5, EIGHT) }, ['warn routine']],
    ['a warning for what was hardly ever reached', { own: reachOf(121, 5, EIGHT) }, ['warn rare']],
    ['a failure for more than twice the best', { own: reachOf(241, 5, EIGHT) }, ['fail beyond']],
    ['the team’s past without an own one', { own: null, peers: reachOf(80, 5, EIGHT) }, ['warn routine']],
    ['a note when neither is known', { own: null }, ['note unknown']],
    ['one note for what nobody ever counted', { own: null, wasCounted: false }, ['note never_counted']],
    [
      'a note for deals that were never won',
      { own: null, wasCounted: false, isByHand: false },
      ['note unknown'],
    ],
    ['nothing for what is part of something', { relevance: 'linked' }, []],
    ['a warning for what is part of nothing', { relevance: 'unlinked' }, ['warn unlinked']],
    ['a failure for what is part of something closed', { relevance: 'closed' }, ['fail closed']],
    ['a failure for what reaches beyond its parent', { relevance: 'outside' }, ['fail outside']],
    ['nothing about a late start of what goes on', { daysLeft: 0 }, []],
    ['a warning for less than a third of the only period', { isOnce: true, daysLeft: 1 }, ['warn few_days']],
    ['nothing for a third of it', { isOnce: true, daysLeft: 2, days: 6 }, []],
    ['a failure for nothing left of it', { isOnce: true, daysLeft: 0 }, ['fail no_days']],
  ])('%s', (_what, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  it('says whose past it is', () => {
    const own = smartFindings({ ...fine, own: reachOf(121, 5, EIGHT), peers: reachOf(100, 5, EIGHT) });
    const peers = smartFindings({ ...fine, own: null, peers: reachOf(121, 5, EIGHT) });
    expect([...own, ...peers]).toMatchObject([{ of: 'own' }, { of: 'peers' }]);
  });
});
