import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Filled,
  paragraphsOf,
  readFilled,
  readText,
  takeApart,
} from '../../src/rounds/rules/answers.ts';
import { LONGEST_TEXT, type Part, type Question, STATEMENTS } from '../../src/rounds/rules/questions.ts';
import { gapsOf, type RoundResult, resultOf } from '../../src/rounds/rules/result.ts';
import {
  askedProblem,
  atThreshold,
  endProblem,
  remindedOn,
  resultOn,
  usualEnd,
} from '../../src/rounds/rules/terms.ts';

const filled = (points: number | null, keep = '', differently = ''): Filled => ({
  points: Object.fromEntries(STATEMENTS.map((each) => [each, points])) as Filled['points'],
  texts: { keep, differently },
});
const asItIs = <T>(items: readonly T[]) => [...items];
const counts = (entries: Partial<Record<Part, number>>) =>
  new Map(Object.entries(entries) as [Part, number][]);
const said = (part: Part, ...each: Filled[]) => each.flatMap((one) => takeApart(part, one));
const partOf = ({ parts }: RoundResult, wanted: Part) => parts.find(({ part }) => part === wanted);
const meanOf = (result: RoundResult, part: Part) => {
  const found = partOf(result, part);
  return found?.isShown ? found.means.clear : undefined;
};

describe('what is shown of a round', () => {
  it.each([
    // 4 + 4 + 5 = 13 of 3 is 4.33; 1 + 2 + 2 = 5 of 3 is 1.67.
    [[4, 4, 5], { tenths: 43, of: 3 }],
    [[1, 2, 2], { tenths: 17, of: 3 }],
    // 17 of 4 is 4.25: half of a tenth goes upwards.
    [[4, 4, 4, 5], { tenths: 43, of: 4 }],
    [[5, 5, 5], { tenths: 50, of: 3 }],
    // Who cannot say is not in the mean, and with two left there is none.
    [[3, 4, 5, null], { tenths: 40, of: 3 }],
    [[3, 4, null], null],
  ])('peers who say %j have a mean of %j', (points, mean) => {
    const answers = said('peers', ...points.map((each) => filled(each)));
    expect(meanOf(resultOf(answers, counts({ peers: 5 }), asItIs), 'peers')).toEqual(mean);
  });

  it.each<[Part, number, boolean]>([
    ['self', 0, false],
    ['self', 1, true],
    ['manager', 1, true],
    ['peers', 2, false],
    ['peers', 3, true],
    ['reports', 2, false],
    ['reports', 3, true],
  ])('of %s with %i answers anything is shown: %s', (part, answered, isShown) => {
    const answers = said(part, ...Array.from({ length: answered }, () => filled(4, 'a text')));
    const result = resultOf(answers, counts({ [part]: 4 }), asItIs);
    expect(partOf(result, part)?.isShown).toBe(isShown);
    if (!isShown) expect(result).toEqual({ parts: [{ part, isShown: false }] });
  });

  it('groups that were not asked are in no result', () => {
    expect(resultOf([], counts({ self: 1, peers: 3 }), asItIs).parts.map(({ part }) => part)).toEqual([
      'self',
      'peers',
    ]);
  });

  const anAnswer = fc
    .record({
      points: fc.constantFrom(1, 2, 3, 4, 5, null),
      keep: fc.constantFrom('', 'one', 'one\ntwo'),
    })
    .map(({ points, keep }) => filled(points, keep));

  it('whatever a hidden group says, the result is the same', () => {
    const few = fc.array(anAnswer, { maxLength: 2 });
    const asked = counts({ self: 1, peers: 5, reports: 5 });
    fc.assert(
      fc.property(fc.array(anAnswer, { minLength: 3, maxLength: 5 }), few, few, (peers, some, others) => {
        const result = (reports: Filled[]) =>
          resultOf([...said('peers', ...peers), ...said('reports', ...reports)], asked, asItIs);
        expect(result(some)).toEqual(result(others));
      }),
    );
  });

  it('in whatever order people answered, and whoever said what to which question, the result is the same', () => {
    const inOrder = <T>(items: readonly T[]) => [...items].sort();
    fc.assert(
      fc.property(
        fc.array(anAnswer, { minLength: 3, maxLength: 5 }).chain((all) => {
          const answers = said('peers', ...all);
          return fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray<Answer>(answers, { minLength: answers.length }),
          );
        }),
        ([answers, shuffled]) => {
          const asked = counts({ peers: 5 });
          expect(resultOf(shuffled, asked, inOrder)).toEqual(resultOf(answers, asked, inOrder));
        },
      ),
    );
  });

  it('texts are told in paragraphs, as they were shuffled', () => {
    const answers = said('peers', filled(4, 'a\n\n b '), filled(4), filled(4, 'c'));
    const result = partOf(
      resultOf(answers, counts({ peers: 3 }), (items) => items.toReversed()),
      'peers',
    );
    expect(result?.isShown && result.texts).toEqual({ keep: ['c', 'b', 'a'], differently: [] });
  });

  it('names the biggest gaps between somebody and their peers, from a whole point on', () => {
    const points = (own: number[]) =>
      ({
        ...filled(3),
        points: Object.fromEntries(STATEMENTS.map((each, nth) => [each, own[nth] ?? 3])),
      }) as Filled;
    const answers = [
      ...said('self', points([5, 1, 4, 5, 3])),
      ...said('peers', points([3, 3, 3, 1, 3]), points([3, 3, 3, 1, 3]), points([3, 3, 4, 1, 3])),
    ];
    const result = resultOf(answers, counts({ self: 1, peers: 3 }), asItIs);
    // 40 − 33 is less than a point.
    expect(gapsOf(result)).toEqual([
      { statement: 'shares', self: 50, peers: 10 },
      { statement: 'promises', self: 50, peers: 30 },
      { statement: 'clear', self: 10, peers: 30 },
    ]);
    expect(gapsOf(resultOf(answers.slice(10), counts({ self: 1, peers: 3 }), asItIs))).toEqual([]);
  });
});

describe('what somebody says', () => {
  const form = (more: Partial<Record<Question, string>>) => (question: Question) =>
    more[question] ?? (STATEMENTS.some((each) => each === question) ? '4' : '');

  it('leaves the same number of answers of everybody, none of which names them', () => {
    const answers = takeApart('peers', filled(null));
    expect(answers).toHaveLength(10);
    expect(answers.every(({ value }) => value === null)).toBe(true);
  });

  it('is refused without an answer that there is', () => {
    expect(readFilled(form({ clear: '6' }))).toBeNull();
    expect(readFilled(form({ clear: '' }))).toBeNull();
    expect(readFilled(form({ clear: '0' }))?.points).toMatchObject({ clear: null, helps: 4 });
  });

  it.each([
    ['  two  words ', 'two words'],
    ['one\r\n\r\ntwo\tthree', 'one\ntwo three'],
    ['zero\u200bwidth\u202e, \u0007bell', 'zerowidth, bell'],
    ['👩‍💻 ğüşiöç', '👩‍💻 ğüşiöç'],
    ['half a pair \ud83d', 'half a pair'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(readText(typed)).toBe(kept);
  });

  it('is never longer than it may be, and reads the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (typed) => {
        const kept = readText(typed);
        expect(kept.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(kept.isWellFormed()).toBe(true);
        expect(paragraphsOf(kept).join('\n')).toBe(kept.trim());
      }),
      { numRuns: 40 },
    );
  });
});

describe('the terms of a round', () => {
  const asked = (peers: number, reports: number) => [
    { part: 'self' as const },
    ...Array.from({ length: peers }, () => ({ part: 'peers' as const })),
    ...Array.from({ length: reports }, () => ({ part: 'reports' as const })),
  ];
  const WEEK = [1, 2, 3, 4, 5];

  it.each([
    [2, 0, { part: 'peers', is: 'tooFew' }],
    [3, 0, null],
    [3, 2, { part: 'reports', is: 'tooFew' }],
    [12, 12, null],
    [13, 3, { part: 'peers', is: 'tooMany' }],
    [5, 13, { part: 'reports', is: 'tooMany' }],
  ])('%i peers and %i reports: %j', (peers, reports, problem) => {
    expect(askedProblem(asked(peers, reports))).toEqual(problem);
  });

  it('a group of exactly three is warned of', () => {
    expect(atThreshold(asked(3, 0))).toEqual(['peers']);
    expect(atThreshold(asked(4, 3))).toEqual(['reports']);
    expect(atThreshold(asked(5, 5))).toEqual([]);
  });

  // Monday 23 November 2026.
  it.each([
    ['2026-11-25', 'tooSoon'],
    ['2026-11-26', null],
    ['2027-01-22', null],
    ['2027-01-23', 'tooLate'],
  ])('from Monday on, %s as the last day is %s', (end, problem) => {
    expect(endProblem(end, '2026-11-23', WEEK)).toBe(problem);
  });

  it('ten working days are suggested; two before the end everybody is reminded, and the result comes the next', () => {
    expect(usualEnd('2026-11-23', WEEK)).toBe('2026-12-07');
    expect(remindedOn('2026-12-07', WEEK)).toBe('2026-12-03');
    expect(resultOn('2026-12-04', WEEK)).toBe('2026-12-07');
  });

  it('whoever is off for long reads it after a week at the latest', () => {
    const daysOff = new Map(
      Array.from({ length: 30 }, (_, nth) => [`2026-12-${String(nth + 1).padStart(2, '0')}`, 3 as const]),
    );
    expect(resultOn('2026-11-30', { week: WEEK, holidays: new Map(), daysOff })).toBe('2026-12-07');
  });
});
