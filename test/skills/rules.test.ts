import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import { fraction, toNumber } from '../../src/kernel/fraction.ts';
import { POINTS, type Points, type Rating, type SourceKind } from '../../src/skills/rating.ts';
import type { RubricSkill } from '../../src/skills/rubric.ts';
import { toDiscuss } from '../../src/skills/rules/calibration.ts';
import { fadedMean, weightOfAge } from '../../src/skills/rules/fading.ts';
import { levelsOf, overallOf, widestFirst } from '../../src/skills/rules/levels.ts';
import { openingOf } from '../../src/skills/rules/opening.ts';
import { hiddenFromOther, hiddenFromViewer, isShown } from '../../src/skills/rules/sight.ts';

const TODAY = '2026-11-23';

const rating = (source: SourceKind, points: Points, on = TODAY, more: Partial<Rating> = {}): Rating => ({
  id: `${source}-${points}-${on}`,
  personId: 'ana',
  raterId: source === 'self' ? 'ana' : 'mert',
  source,
  sourceId: '',
  skillKey: 'discovery',
  rubricVersion: 0,
  points,
  evidence: '',
  on,
  openOn: on,
  ...more,
});

const skill = (key: string, weight: number): RubricSkill => ({ key, weight, text: null });
const DISCOVERY = skill('discovery', 20);

const levelOf = (ratings: Rating[], expected: Record<string, number> = {}) => {
  const [level] = levelsOf([DISCOVERY], ratings, { today: TODAY, expected });
  if (!level) throw new Error('There is no level');
  return level;
};

describe('a rating that gets old', () => {
  it.each([
    [-1, 90],
    [0, 90],
    [90, 90],
    [91, 89],
    [135, 45],
    [179, 1],
    [180, 0],
    [900, 0],
  ])('of %i days counts for %i', (days, weight) => expect(weightOfAge(days)).toBe(weight));

  it('moves the mean towards what was said lately', () => {
    // 11 July is 135 days back: 5 × 90 + 2 × 45 = 540 of 135 is 4; of equal age it would be 3.5.
    expect(
      fadedMean(
        [
          { points: 2, on: '2026-07-11' },
          { points: 5, on: '2026-11-20' },
        ],
        TODAY,
      ),
    ).toEqual({ sum: 540, weight: 135, n: 2, last: '2026-11-20' });
  });

  it('is not among those that count once it is 180 days old', () => {
    const old = addDays(TODAY, -180);
    expect(fadedMean([{ points: 1, on: old }], TODAY)).toBeNull();
    const both = [
      { points: 1 as const, on: old },
      { points: 4 as const, on: addDays(TODAY, -179) },
    ];
    expect(fadedMean(both, TODAY)).toMatchObject({ n: 1, sum: 4, weight: 1 });
  });

  it('never leads out of what was said, and never counts for more than a later one', () => {
    const said = fc.record({
      points: fc.constantFrom(...POINTS),
      on: fc.integer({ min: 0, max: 400 }).map((days) => addDays(TODAY, -days)),
    });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (all) => {
        const mean = fadedMean(all, TODAY);
        if (!mean) return;
        const points = all.map((each) => each.points);
        expect(mean.sum).toBeGreaterThanOrEqual(Math.min(...points) * mean.weight);
        expect(mean.sum).toBeLessThanOrEqual(Math.max(...points) * mean.weight);
      }),
    );
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (one, other) => {
        expect(weightOfAge(Math.min(one, other))).toBeGreaterThanOrEqual(weightOfAge(Math.max(one, other)));
      }),
    );
  });
});

describe('what a skill is at', () => {
  it('is what others said: one’s own word stands beside it', () => {
    const level = levelOf([
      rating('self', 5),
      rating('manager', 2),
      rating('call_review', 4, TODAY, { sourceId: 'call-1' }),
      rating('role_play', 3, TODAY, { sourceId: 'play-1' }),
    ]);
    expect(level.level).toMatchObject({ sum: 9 * 90, weight: 3 * 90, n: 3 });
    expect(level.self).toMatchObject({ sum: 450, n: 1 });
    expect(level.manager).toMatchObject({ sum: 180, n: 1 });
    expect(level.others).toMatchObject({ sum: 630, n: 2 });
  });

  it('is no verdict with a single rating, however low', () => {
    expect(levelOf([rating('manager', 1)], { discovery: 5 })).toMatchObject({ isKnown: false, gap: null });
    expect(levelOf([rating('self', 1), rating('self', 1, '2026-11-01')])).toMatchObject({
      level: null,
      gap: null,
    });
  });

  const two = (one: Points, other: Points) => [
    rating('manager', one),
    rating('manager', other, '2026-11-01'),
  ];
  it.each([
    ['2 and 2, nothing expected', two(2, 2), {}, 'low'],
    ['2 and 3, nothing expected', two(2, 3), {}, null],
    ['3 and 3, 4 expected', two(3, 3), { discovery: 4 }, 'below_expected'],
    ['3 and 4, 4 expected', two(3, 4), { discovery: 4 }, null],
    ['3 and 4, 5 expected', two(3, 4), { discovery: 5 }, 'below_expected'],
    ['1 and 2, 5 expected', two(1, 2), { discovery: 5 }, 'low'],
    ['3 and 3, 4 expected of something else', two(3, 3), { closing: 4 }, null],
    // A 4 with one day left makes 3.01…: less than a point below 4.
    [
      '3 and an old 4, 4 expected',
      [rating('manager', 3), rating('manager', 4, addDays(TODAY, -179))],
      { discovery: 4 },
      null,
    ],
  ] as const)('%s', (_case, ratings, expected, gap) => {
    expect(levelOf([...ratings], expected).gap).toBe(gap);
  });

  it.each([
    ['self 4, manager 3', [rating('self', 4), rating('manager', 3)], 'self'],
    ['self 2, manager 3', [rating('self', 2), rating('manager', 3)], 'manager'],
    ['self 3, manager 3', [rating('self', 3), rating('manager', 3)], null],
    ['self 4, nobody else', [rating('self', 4)], null],
    ['self 4, a call review 1', [rating('self', 4), rating('call_review', 1)], null],
    [
      'self 4, manager 3 and an old 4',
      [rating('self', 4), rating('manager', 3), rating('manager', 4, addDays(TODAY, -179))],
      null,
    ],
  ] as const)('is worth a talk from one point between the two on: %s', (_case, ratings, apart) => {
    expect(levelOf([...ratings]).apart).toBe(apart);
  });

  it('counts into the whole by its weight, and only with a verdict', () => {
    const skills = [skill('discovery', 20), skill('closing', 15), skill('product', 65)];
    const said = (skillKey: string, ...points: Points[]) =>
      points.map((each, place) => rating('manager', each, addDays(TODAY, -place), { skillKey }));
    const levels = levelsOf(
      skills,
      [...said('discovery', 3, 3), ...said('closing', 4, 4), ...said('product', 1)],
      { today: TODAY, expected: {} },
    );
    // (20 × 3 + 15 × 4) / 35
    expect(overallOf(levels)).toEqual({ mean: fraction(24, 7), known: 2, of: 3 });
    expect(overallOf(levelsOf(skills, [], { today: TODAY, expected: {} }))).toEqual({
      mean: null,
      known: 0,
      of: 3,
    });
  });

  it('comes with the widest gap first: at 2 or lower, then below what is expected', () => {
    const skills = ['a', 'b', 'c', 'd'].map((key) => skill(key, 25));
    const said = Object.entries({ a: 3, b: 2, c: 1, d: 2.5 }).flatMap(([skillKey, mean]) =>
      [Math.floor(mean), Math.ceil(mean)].map((points) =>
        rating('manager', points as Points, TODAY, { skillKey }),
      ),
    );
    const levels = levelsOf(skills, said, { today: TODAY, expected: { a: 5, d: 5 } });
    expect(widestFirst(levels).map((level) => level.skill.key)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('lies within the levels, whatever they weigh', () => {
    const weighed = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom(...POINTS)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(weighed, (all) => {
        const skills = all.map(([weight], place) => skill(String(place), weight));
        const said = all.flatMap(([, points], place) =>
          [0, 1].map((days) => rating('manager', points, addDays(TODAY, -days), { skillKey: String(place) })),
        );
        const { mean } = overallOf(levelsOf(skills, said, { today: TODAY, expected: {} }));
        const points = all.map(([, each]) => each);
        expect(mean && toNumber(mean)).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
        expect(mean && toNumber(mean)).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
      }),
    );
  });
});

describe('when the other of the two reads a rating', () => {
  const given = (source: SourceKind, on = TODAY) => ({ source, skillKey: 'discovery', on });

  it('is after seven days while the other says nothing', () => {
    expect(openingOf(given('manager'), [])).toEqual({ openOn: '2026-11-30', opens: [] });
    expect(openingOf(given('self'), [rating('self', 3), rating('call_review', 3)])).toEqual({
      openOn: '2026-11-30',
      opens: [],
    });
    const other = rating('manager', 3, TODAY, { skillKey: 'closing' });
    expect(openingOf(given('self'), [other]).openOn).toBe('2026-11-30');
  });

  it('is at once when the other has said theirs, which opens then, too', () => {
    const waits = rating('manager', 3, '2026-11-20', { openOn: '2026-11-27' });
    expect(openingOf(given('self'), [waits])).toEqual({ openOn: TODAY, opens: [waits.id] });
    const open = rating('self', 3, '2026-11-01', { openOn: '2026-11-08' });
    expect(openingOf(given('manager'), [open])).toEqual({ openOn: TODAY, opens: [] });
  });

  it('is not at once when the other’s word is of another round', () => {
    expect(openingOf(given('self'), [rating('manager', 3, '2026-10-24')]).openOn).toBe(TODAY);
    expect(openingOf(given('self'), [rating('manager', 3, '2026-10-23')]).openOn).toBe('2026-11-30');
  });

  it('is at once for call reviews and role-plays', () => {
    expect(openingOf(given('call_review'), [])).toEqual({ openOn: TODAY, opens: [] });
    expect(openingOf(given('role_play'), [])).toEqual({ openOn: TODAY, opens: [] });
  });

  it('is never before the manager’s own time, and one’s own word is always there', () => {
    const sight = { side: 'manager', viewerId: 'mert', since: '2026-11-01', today: TODAY } as const;
    expect(isShown(rating('self', 3, '2026-10-31'), sight)).toBe(false);
    expect(isShown(rating('self', 3, '2026-11-01'), sight)).toBe(true);
    const hidden = rating('self', 3, TODAY, { openOn: '2026-11-30' });
    expect(isShown(hidden, sight)).toBe(false);
    expect(isShown(hidden, { ...sight, today: '2026-11-30' })).toBe(true);
    expect(isShown(rating('manager', 3, TODAY, { openOn: '2026-11-30' }), sight)).toBe(true);
  });

  it('is told with how many skills wait, on both sides, until the last day', () => {
    const ratings = [
      rating('self', 3, '2026-11-20', { openOn: '2026-11-27' }),
      rating('self', 4, '2026-11-22', { openOn: '2026-11-29', skillKey: 'closing' }),
      rating('self', 4, '2026-11-01', { openOn: '2026-11-08' }),
    ];
    const waiting = { skillKeys: ['discovery', 'closing'], until: '2026-11-29' };
    const mert = { side: 'manager', viewerId: 'mert', since: '', today: TODAY } as const;
    expect(hiddenFromViewer(ratings, mert)).toEqual(waiting);
    expect(hiddenFromOther(ratings, mert)).toBeNull();
    const ana = { side: 'self', viewerId: 'ana', since: '', today: TODAY } as const;
    expect(hiddenFromViewer(ratings, ana)).toBeNull();
    expect(hiddenFromOther(ratings, ana)).toEqual(waiting);
  });
});

it('two who rated one call talk about the lines on which they are two points apart', () => {
  expect(
    toDiscuss(
      { discovery: 4, closing: 2, product: 5, negotiation: 3 },
      { discovery: 3, closing: 4, product: 2, objections: 1 },
    ),
  ).toEqual([
    { skillKey: 'product', one: 5, other: 2 },
    { skillKey: 'closing', one: 2, other: 4 },
  ]);
});
