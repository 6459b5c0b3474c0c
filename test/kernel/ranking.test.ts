import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atMost,
  compareScores,
  ranked,
  type Score,
  scoreOf,
  shownScore,
  sumOfScores,
} from '../../src/kernel/ranking.ts';

type Named = { name: string; score: Score };
const entry = (name: string, parts: number, of = 1): Named => ({ name, score: scoreOf(parts, of) });
const byName = (one: Named, other: Named) => (one.name < other.name ? -1 : 1);
const places = (...entries: Named[]) =>
  ranked(entries, ({ score }) => score, byName).map(({ item, place, isShared }) =>
    [item.name, place, ...(isShared ? ['shared'] : [])].join(' '),
  );

describe('places', () => {
  it.each<[string, Named[], string[]]>([
    ['nobody', [], []],
    ['one alone', [entry('a', 0)], ['a 1']],
    [
      '1, 2, 2, 4',
      [entry('a', 5), entry('b', 4), entry('c', 4), entry('d', 3)],
      ['a 1', 'b 2 shared', 'c 2 shared', 'd 4'],
    ],
    [
      '1, 1, 1, 4',
      [entry('d', 1), entry('c', 2), entry('b', 2), entry('a', 2)],
      ['a 1 shared', 'b 1 shared', 'c 1 shared', 'd 4'],
    ],
    ['everybody at nothing', [entry('b', 0), entry('a', 0)], ['a 1 shared', 'b 1 shared']],
    [
      'a third is a third, however it is counted',
      [entry('b', 2, 6), entry('a', 1, 3)],
      ['a 1 shared', 'b 1 shared'],
    ],
    [
      'a hair is a hair: 3333 of 9999 ties with a third, 3334 of 10000 does not',
      [entry('a', 1, 3), entry('b', 3333, 9999), entry('c', 3334, 10_000)],
      ['c 1', 'a 2 shared', 'b 2 shared'],
    ],
    ['what went below nothing comes last', [entry('a', -1), entry('b', 0)], ['b 1', 'a 2']],
    [
      'counters as large as can be',
      [
        entry('a', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER),
        entry('b', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      ],
      ['b 1', 'a 2'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(places(...entries)).toEqual(expected);
  });

  it('are refused for a quotient by nothing', () => {
    expect(() => scoreOf(1, 0)).toThrow(RangeError);
    expect(() => scoreOf(1, -2)).toThrow(RangeError);
  });

  const anyEntries = fc
    .array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 12 })), { maxLength: 30 })
    .map((scores) =>
      scores.map(([parts, of], index) => entry(`p${String(index).padStart(2, '0')}`, parts, of)),
    );

  it('are one more than how many stand strictly above, and the same for equal scores alone', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const { item, place, isShared } of ranked(entries, ({ score }) => score, byName)) {
          const above = entries.filter(({ score }) => compareScores(score, item.score) > 0).length;
          const same = entries.filter(({ score }) => compareScores(score, item.score) === 0).length;
          expect([place, isShared]).toEqual([above + 1, same > 1]);
        }
      }),
    );
  });

  it('do not depend on the order in which people come', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(places(...entries.toReversed())).toEqual(places(...entries));
      }),
    );
  });
});

describe('scores', () => {
  it('are added exactly: a half and a third are five sixths, and nothing is nothing', () => {
    expect(compareScores(sumOfScores([scoreOf(1, 2), scoreOf(1, 3)]), scoreOf(5, 6))).toBe(0);
    expect(compareScores(sumOfScores([]), scoreOf(0))).toBe(0);
    // In floating point 0.1 + 0.2 is not 0.3.
    expect(compareScores(sumOfScores([scoreOf(1, 10), scoreOf(2, 10)]), scoreOf(3, 10))).toBe(0);
  });

  it.each([
    [scoreOf(5, 2), 2, 2],
    [scoreOf(2), 2, 2],
    [scoreOf(3, 2), 2, 1.5],
  ])('are cut at a whole number, not before', (score, most, shown) => {
    expect(shownScore(atMost(score, most))).toBe(shown);
  });
});
