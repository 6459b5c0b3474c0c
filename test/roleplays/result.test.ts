import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf, resultOf } from '../../src/roleplays/rules/result.ts';
import { canCorrect, type Roleplay, stateOf } from '../../src/roleplays/rules/roleplay.ts';
import type { Points } from '../../src/skills/index.ts';

const scores = (...given: number[]) =>
  given.map((points, at) => ({ skill: `s${at}`, points: points as Points, line: 'seen' }));

describe('what an attempt comes to', () => {
  // Passed from 70 % on, when no line is at 1 (domain.md §5.5).
  it.each([
    { given: [4, 4, 3], points: 11, outOf: 15, isPassed: true }, // 73 %
    { given: [4, 3, 3], points: 10, outOf: 15, isPassed: false }, // 66 %
    { given: [4, 3], points: 7, outOf: 10, isPassed: true }, // 70 % exactly
    { given: [5, 5, 1], points: 11, outOf: 15, isPassed: false }, // 73 %, but a 1
    { given: [5, 2], points: 7, outOf: 10, isPassed: true }, // a 2 is no 1
    { given: [5, 5, 5, 1], points: 16, outOf: 20, isPassed: false },
    { given: [], points: 0, outOf: 0, isPassed: false },
  ])('$given is $points of $outOf, passed: $isPassed', ({ given, ...result }) => {
    expect(resultOf(scores(...given))).toEqual(result);
  });

  it('one point more anywhere never makes a passed attempt fail', () => {
    const given = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(given, fc.nat(), (some, at) => {
        const better = some.map((each, place) => (place === at % some.length ? Math.min(5, each + 1) : each));
        if (resultOf(scores(...some)).isPassed) expect(resultOf(scores(...better)).isPassed).toBe(true);
      }),
    );
  });
});

describe('the best of three', () => {
  const attempt = (...given: number[]) => ({ result: resultOf(scores(...given)), given });

  it.each([
    {
      attempts: [
        [4, 4, 4],
        [3, 3, 3],
      ],
      best: [4, 4, 4],
    },
    // The best there ever was is four attempts ago.
    {
      attempts: [
        [5, 5, 5],
        [3, 3, 3],
        [2, 2, 2],
        [4, 3, 3],
      ],
      best: [4, 3, 3],
    },
    // Passed with 70 % goes before not passed with 80 %.
    {
      attempts: [
        [5, 5, 5, 1],
        [4, 4, 3, 3],
      ],
      best: [4, 4, 3, 3],
    },
    // 7 of 10 and 14 of 20 are the same part: the earlier one stays.
    {
      attempts: [
        [4, 3],
        [4, 4, 3, 3],
      ],
      best: [4, 3],
    },
  ])('of $attempts is $best', ({ attempts, best }) => {
    expect(bestOf(attempts.map((given) => attempt(...given)))?.given).toEqual(best);
  });

  it('is nothing before the first', () => expect(bestOf([])).toBeNull());
});

describe('where a role-play stands', () => {
  const NOW = new Date('2026-11-23T09:00:00Z');
  const earlier = new Date('2026-11-20T09:00:00Z');
  const base: Roleplay = {
    ...{ id: 'r', repId: 'a', partnerId: 'b', scenario: 'too-expensive', language: 'en' },
    ...{ invitedAt: earlier, expiresAt: new Date('2026-12-04T09:00:00Z') },
    ...{ acceptedAt: null, declinedAt: null, cancelledAt: null, playedAt: null, scoredAt: null },
    ...{ scoredOn: null, rubricVersion: null, scores: [], sharedAt: null, readAt: null, followedKpi: null },
    ...{ putForwardAt: null, correctedAt: null },
  };
  it.each<[string, Partial<Roleplay>]>([
    ['invited', {}],
    ['accepted', { acceptedAt: earlier }],
    ['to_score', { acceptedAt: earlier, playedAt: earlier }],
    ['declined', { declinedAt: earlier }],
    ['cancelled', { cancelledAt: earlier, acceptedAt: earlier }],
    ['expired', { expiresAt: NOW }],
    ['expired', { expiresAt: NOW, acceptedAt: earlier, playedAt: earlier }],
    ['scored', { expiresAt: NOW, scoredAt: earlier }],
  ])('%s', (state, more) => expect(stateOf({ ...base, ...more }, NOW)).toBe(state));
});

describe('whoever gave the points may correct them', () => {
  const SCORED = new Date('2026-11-23T09:00:00Z');
  const hours = (n: number) => new Date(SCORED.getTime() + n * 3_600_000);
  it.each<[string, Partial<Roleplay>, number, boolean]>([
    ['at once', {}, 0, true],
    ['a minute before a day is over', {}, 24 - 1 / 60, true],
    ['not after a day', {}, 24, false],
    ['not once the seller shared it', { sharedAt: hours(1) }, 2, false],
    ['not once the seller put it forward for a gate', { putForwardAt: hours(1) }, 2, false],
    ['not before there are any', { scoredAt: null }, 0, false],
  ])('%s', (_, more, after, may) => {
    const roleplay = { scoredAt: SCORED, sharedAt: null, putForwardAt: null, ...more };
    expect(canCorrect(roleplay, hours(after))).toBe(may);
  });
});
