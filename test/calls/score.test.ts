import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesToDiscuss, scoreOf, wholePercent } from '../../src/calls/rules/score.ts';
import { ourForms } from '../../src/calls/starter/index.ts';

const form = (...weights: number[]) => ({
  criteria: weights.map((weight, at) => ({
    key: `c${at}`,
    name: `c${at}`,
    weight,
    anchors: { one: '', three: '', five: '' },
    skill: null,
  })),
});

describe('the score of a call', () => {
  // Σ wᵢ·sᵢ / 5 × 100 by hand, over the weights of the lines that apply.
  it.each([
    // (40·5 + 30·3 + 30·1) / 5 = 320 / 5 = 64
    { weights: [40, 30, 30], given: [5, 3, 1], percent: 64, rated: 3 },
    // (15·4 + 30·2 + 15·3 + 20·5 + 20·1) / 5 = 285 / 5 = 57
    { weights: [15, 30, 15, 20, 20], given: [4, 2, 3, 5, 1], percent: 57, rated: 5 },
    // Without the second: (40·5 + 30·1) / (5·70) = 230/350 = 65.71…: never rounded up
    { weights: [40, 30, 30], given: [5, null, 1], percent: 65, rated: 2 },
    // The lowest there is
    { weights: [50, 50], given: [1, 1], percent: 20, rated: 2 },
    { weights: [50, 50], given: [5, 5], percent: 100, rated: 2 },
  ])('$given with the weights $weights is $percent %', ({ weights, given, percent, rated }) => {
    const points = Object.fromEntries(given.map((each, at) => [`c${at}`, each as 1 | 2 | 3 | 4 | 5 | null]));
    const score = scoreOf(form(...weights), points);
    expect(score && wholePercent(score.part)).toBe(percent);
    expect(score).toMatchObject({ rated, lines: weights.length });
  });

  it('is nothing when no line applies', () => {
    expect(scoreOf(form(50, 50), { c0: null })).toBeNull();
  });

  it('a line that does not apply neither helps nor harms who got the same everywhere', () => {
    const points = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
    fc.assert(
      fc.property(points, fc.nat({ max: 4 }), (same, left) => {
        const [discovery] = ourForms('en');
        if (!discovery) throw new Error('No form');
        const all = Object.fromEntries(discovery.criteria.map(({ key }) => [key, same]));
        const key = discovery.criteria[left]?.key ?? '';
        expect(scoreOf(discovery, { ...all, [key]: null })?.part).toEqual(scoreOf(discovery, all)?.part);
      }),
    );
  });
});

describe('what two reviewers of a call talk about', () => {
  it('is every line that they see two or more points apart, and none that one of them left out', () => {
    const one = { a: 5, b: 3, c: 1, d: null, e: 2 } as const;
    const other = { a: 3, b: 2, c: 4, d: 1, f: 5 } as const;
    expect(linesToDiscuss(one, other)).toEqual(['a', 'c']);
    expect(linesToDiscuss(other, one)).toEqual(['a', 'c']);
  });
});
