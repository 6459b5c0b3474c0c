import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectOf,
  type Reading,
  rollUpOf,
  type ShareSide,
  type Sides,
  tooLittle,
} from '../../src/promises/rules/effect.ts';

const CALLS: Reading = { isCount: true, direction: 'up' };
const MONEY: Reading = { isCount: false, direction: 'up' };

/** Ten days on which so much was done, in turns a little more and a little less. */
const tenDays = (a: number, spread = 1) =>
  Array.from({ length: 10 }, (_, nth) => ({ weight: 1, amount: a + (nth % 2 === 0 ? spread : -spread) }));

const sums = (before: number, after: number): Sides => {
  const side = (a: number) => ({ days: tenDays(a), events: 10 * a });
  return { kind: 'sum', before: side(before), after: side(after) };
};

/** Ten days with two numbers each, in turns a little more and a little less. */
const means = (before: number, after: number, each = 2): Sides => {
  const side = (a: number) => ({
    days: tenDays(a, 0.2).map(({ amount }) => ({ weight: each, amount: each * amount })),
    events: 10 * each,
  });
  return { kind: 'mean', before: side(before), after: side(after) };
};

const share = (before: Partial<ShareSide>, after: Partial<ShareSide>): Sides => ({
  kind: 'share',
  before: { k: 0, n: 0, days: 10, ...before },
  after: { k: 0, n: 0, days: 10, ...after },
});

describe('what a number did', () => {
  it.each([
    // 10 → 20 calls a day, and the others stood still: far beyond what chance does.
    ['went up alone', sums(10, 20), [sums(10, 10), sums(12, 12)], CALLS, 'better', 10],
    ['went down alone', sums(20, 10), [sums(10, 10), sums(12, 12)], CALLS, 'worse', -10],
    // Everybody had 10 a day more: a season, no promise.
    ['went up with everybody', sums(10, 20), [sums(10, 20), sums(12, 22)], CALLS, 'in_line', 0],
    // 1 a day more of 10: with 10 days on each side Poisson alone allows 1.96·√(1 + 1.1) = 2.8.
    ['went up a little', sums(10, 11), [sums(10, 10), sums(12, 12)], CALLS, 'in_line', 1],
    // It stood still while the others' fell by 10.
    ['stood while others fell', sums(20, 20), [sums(20, 10), sums(22, 12)], CALLS, 'better', 10],
    // Fewer complaints are better.
    [
      'went down, which is good',
      sums(20, 10),
      [sums(10, 10), sums(12, 12)],
      { isCount: true, direction: 'down' },
      'better',
      -10,
    ],
  ] as const)('%s', (_name, own, teammates, reading, outcome, net) => {
    const effect = effectOf(own, teammates, reading);
    expect(effect).toMatchObject({ outcome, net: { value: net } });
  });

  it('takes a mean by its numbers, however many there were a day', () => {
    // 3 → 4 points while the others stayed; half as many numbers in the weeks after are no change of the mean.
    const others = [means(3, 3), means(3.5, 3.5)];
    const points: Reading = { isCount: false, direction: 'up' };
    const more = effectOf({ ...means(3, 4), after: means(4, 4, 1).after } as Sides, others, points);
    expect(more).toMatchObject({
      outcome: 'better',
      own: expect.closeTo(1),
      net: { value: expect.closeTo(1) },
    });
    expect(effectOf(means(3, 3.05), others, points).outcome).toBe('in_line');
    expect(effectOf(means(5, 3), others, { isCount: false, direction: 'down' }).outcome).toBe('better');
    // Four days with a number are too few, and so are nineteen numbers.
    const few = (days: number, events: number) => ({ days: tenDays(3).slice(0, days), events });
    const mean = (after: { days: ReturnType<typeof tenDays>; events: number }): Sides => ({
      ...{ kind: 'mean', before: few(9, 9), after },
    });
    expect(tooLittle(mean(few(4, 20)))).toBe('days');
    expect(tooLittle(mean(few(9, 10)))).toBe('events');
    expect(tooLittle(mean(few(9, 11)))).toBeNull();
  });

  it('takes a share by its counts', () => {
    // 4 of 20 → 18 of 20 is 70 points; the others stayed at 10 of 20.
    const others = [share({ k: 10, n: 20 }, { k: 10, n: 20 }), share({ k: 5, n: 20 }, { k: 5, n: 20 })];
    const effect = effectOf(share({ k: 4, n: 20 }, { k: 18, n: 20 }), others, CALLS);
    expect(effect.outcome).toBe('better');
    expect(effect).toMatchObject({ teammates: 2, others: 0 });
    // 8 of 20 → 10 of 20 is not much.
    expect(effectOf(share({ k: 8, n: 20 }, { k: 10, n: 20 }), others, CALLS).outcome).toBe('in_line');
  });
});

describe('too little data to tell', () => {
  const others = [sums(10, 10), sums(12, 12)];
  const fiveOf = (amount: number, events: number, n = 5) => ({
    days: tenDays(amount, 0).slice(0, n),
    events,
  });

  it.each([
    ['four days there after it', { kind: 'sum', before: fiveOf(5, 25), after: fiveOf(5, 20, 4) }, 'days'],
    ['five days are enough', { kind: 'sum', before: fiveOf(5, 25), after: fiveOf(5, 25) }, null],
    ['19 events', { kind: 'sum', before: fiveOf(2, 9), after: fiveOf(2, 10) }, 'events'],
    ['20 events', { kind: 'sum', before: fiveOf(2, 10), after: fiveOf(2, 10) }, null],
    ['nothing at all on one side', { kind: 'sum', before: fiveOf(5, 25), after: fiveOf(0, 0) }, 'events'],
    ['a share of 19', share({ k: 3, n: 9 }, { k: 3, n: 10 }), 'events'],
    ['a share of 20', share({ k: 3, n: 10 }, { k: 3, n: 10 }), null],
    ['a share of four on one side', share({ k: 3, n: 30 }, { k: 3, n: 4 }), 'events'],
    ['what is no share: more of them than there are', share({ k: 11, n: 10 }, { k: 3, n: 10 }), 'events'],
    ['a share of four days', share({ k: 3, n: 10 }, { k: 3, n: 10, days: 4 }), 'days'],
  ] as [string, Sides, string | null][])('%s', (_name, sides, why) => {
    expect(tooLittle(sides)).toBe(why);
    if (why) expect(effectOf(sides, others, CALLS)).toEqual({ outcome: 'too_little', why });
  });

  it('one teammate with enough of their own is too few to compare with', () => {
    const poor: Sides = { kind: 'sum', before: fiveOf(1, 5), after: fiveOf(1, 5) };
    expect(effectOf(sums(10, 20), [sums(10, 10), poor], CALLS)).toEqual({
      outcome: 'too_little',
      why: 'team',
    });
    expect(effectOf(sums(10, 20), [...others, poor], CALLS)).toMatchObject({ teammates: 2 });
  });
});

describe('laws', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 10, maxLength: 10 });
  const person = fc.tuple(amounts, amounts);
  const sidesOf = ([before, after]: [number[], number[]], more = 0, scale = 1): Sides => {
    const side = (all: number[], add: number) => ({
      days: all.map((amount) => ({ weight: 1, amount: (amount + add) * scale })),
      events: 100,
    });
    return { kind: 'sum', before: side(before, 0), after: side(after, more) };
  };
  const team = fc.array(person, { minLength: 2, maxLength: 6 });

  it('what everybody does more of afterwards changes nothing', () => {
    fc.assert(
      fc.property(person, team, fc.integer({ min: 1, max: 30 }), (own, others, more) => {
        const plain = effectOf(
          sidesOf(own),
          others.map((each) => sidesOf(each)),
          MONEY,
        );
        const risen = effectOf(
          sidesOf(own, more),
          others.map((each) => sidesOf(each, more)),
          MONEY,
        );
        if (plain.outcome === 'too_little' || risen.outcome === 'too_little')
          throw new Error('Enough was given');
        expect(risen.net.value).toBeCloseTo(plain.net.value, 6);
        expect(risen.net.below).toBeCloseTo(plain.net.below, 6);
      }),
    );
  });

  it('of money says the same in cents as in dollars', () => {
    fc.assert(
      fc.property(person, team, (own, others) => {
        const dollars = effectOf(
          sidesOf(own),
          others.map((each) => sidesOf(each)),
          MONEY,
        );
        const cents = effectOf(
          sidesOf(own, 0, 100),
          others.map((each) => sidesOf(each, 0, 100)),
          MONEY,
        );
        if (dollars.outcome === 'too_little' || cents.outcome === 'too_little')
          throw new Error('Enough was given');
        expect(cents.net.value).toBeCloseTo(100 * dollars.net.value, 6);
      }),
    );
  });

  it('the worse turns into the better when before and after change places', () => {
    const turned = ({ kind, before, after }: Sides) => ({ kind, before: after, after: before }) as Sides;
    const others = [sums(10, 12), sums(14, 11), sums(9, 9)];
    for (const own of [sums(10, 20), sums(20, 10), sums(10, 10)]) {
      const [one, other] = [effectOf(own, others, CALLS), effectOf(turned(own), others.map(turned), CALLS)];
      const opposite = { better: 'worse', worse: 'better', in_line: 'in_line', too_little: 'too_little' };
      expect(other.outcome).toBe(opposite[one.outcome]);
    }
  });
});

it('the sum over promises counts the last that was found of each', () => {
  const found = [
    'better',
    'in_line',
    null,
    'better',
    'too_little',
    'worse',
    'better',
    null,
    'too_little',
  ] as const;
  expect(rollUpOf(found)).toEqual({ n: 9, moved: 3, unknown: 4 });
  expect(rollUpOf([])).toEqual({ n: 0, moved: 0, unknown: 0 });
});
