import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, CustomerFacts } from '../../src/customers/customer.ts';
import type { Criterion, ProfileRules } from '../../src/customers/profile.ts';
import { scoreOf } from '../../src/customers/rules/score.ts';

const facts = (more: Partial<CustomerFacts> = {}): CustomerFacts => ({
  industry: null,
  country: null,
  employees: null,
  revenue: null,
  ...more,
});
const rules = (criteria: readonly Criterion[], more: Partial<ProfileRules> = {}): ProfileRules => ({
  criteria,
  exclusions: [],
  threshold: 70,
  ...more,
});
const question = (id: string, weight = 1): Criterion => ({ kind: 'question', id, text: id, weight });
const said = (answers: Record<string, Answer>) => new Map(Object.entries(answers));
const held = (criterion: Criterion, known: Partial<CustomerFacts>) =>
  scoreOf(rules([criterion]), facts(known), new Map()).lines[0]?.held;

describe('a criterion', () => {
  const industry: Criterion = { kind: 'industry', oneOf: ['Işık Enerji', 'software'], weight: 1 };
  const employees: Criterion = { kind: 'employees', from: 50, to: 500, weight: 1 };
  const revenue: Criterion = { kind: 'revenue', from: 1_000_000, to: null, currency: 'USD', weight: 1 };

  it.each<[string, Criterion, Partial<CustomerFacts>, string]>([
    ['one of its names, however it is spelled', industry, { industry: ' IŞIK  enerji' }, 'yes'],
    ['another name', industry, { industry: 'soft' }, 'no'],
    ['no name', industry, {}, 'unknown'],
    ['its lower bound', employees, { employees: 50 }, 'yes'],
    ['its upper bound', employees, { employees: 500 }, 'yes'],
    ['one less', employees, { employees: 49 }, 'no'],
    ['one more', employees, { employees: 501 }, 'no'],
    ['nobody at all', employees, { employees: 0 }, 'no'],
    ['no number', employees, {}, 'unknown'],
    ['no upper bound', revenue, { revenue: { amount: 9e14, currency: 'USD' } }, 'yes'],
    ['a cent less', revenue, { revenue: { amount: 999_999, currency: 'USD' } }, 'no'],
    ['another currency', revenue, { revenue: { amount: 9e14, currency: 'EUR' } }, 'unknown'],
  ])('with %s', (_case, criterion, known, expected) => {
    expect(held(criterion, known)).toBe(expected);
  });
});

describe('a score', () => {
  const three = rules([question('a', 2), question('b'), question('c')]);

  it.each<[string, ProfileRules, Record<string, Answer>, string, number | null]>([
    // 2 + 1 of 4.
    ['all known', three, { a: 'yes', b: 'yes', c: 'no' }, 'ideal', 75],
    ['all known, the heavy one missed', three, { a: 'no', b: 'yes', c: 'yes' }, 'other', 50],
    // Half of the weight is enough: 2 of 4.
    ['just half known', three, { a: 'yes' }, 'ideal', 100],
    ['less than half known', three, { b: 'yes' }, 'unknown', 100],
    ['less than half known, and missed', three, { b: 'no' }, 'unknown', 0],
    ['nothing known', three, {}, 'unknown', null],
    ['an answer of not known', three, { a: 'yes', b: 'unknown', c: 'unknown' }, 'ideal', 100],
    // 2 of 3 is 66.67: not yet 67, and never shown as 67.
    [
      'a threshold just missed',
      rules([question('a'), question('b'), question('c')], { threshold: 67 }),
      { a: 'yes', b: 'yes', c: 'no' },
      'other',
      66,
    ],
    [
      'a threshold just reached',
      rules([question('a', 7), question('b', 3)], { threshold: 70 }),
      { a: 'yes', b: 'no' },
      'ideal',
      70,
    ],
  ])('with %s', (_case, profile, answers, fit, points) => {
    const score = scoreOf(profile, facts(), said(answers));
    expect([score.fit, score.points]).toEqual([fit, points]);
  });

  it('counts how many criteria are known, whatever they weigh', () => {
    expect(scoreOf(three, facts(), said({ a: 'no', c: 'yes' }))).toMatchObject({ known: 2, of: 3 });
  });

  it('is 0 for whoever is ruled out, however well the rest fits and however little is known', () => {
    const profile = rules([question('a')], {
      exclusions: [
        { kind: 'named', oneOf: ['Tobacco', 'Atlantis'] },
        { kind: 'question', id: 'rival', text: 'Is a rival' },
      ],
    });
    const ruled = [
      scoreOf(profile, facts({ industry: 'tobacco' }), said({ a: 'yes' })),
      scoreOf(profile, facts({ country: 'ATLANTIS' }), said({ a: 'yes' })),
      scoreOf(profile, facts(), said({ rival: 'yes' })),
    ];
    for (const score of ruled) expect(score).toMatchObject({ fit: 'other', points: 0 });
    // Not known whether it is ruled out: that is said, and rules nobody out.
    const open = scoreOf(profile, facts({ industry: 'Food' }), said({ a: 'yes' }));
    expect(open.fit).toBe('ideal');
    expect(open.exclusions.map((each) => each.held)).toEqual(['unknown', 'unknown']);
    const clear = scoreOf(profile, facts({ industry: 'Food', country: 'Peru' }), said({ rival: 'no' }));
    expect(clear.exclusions.map((each) => each.held)).toEqual(['no', 'no']);
  });
});

describe('whatever is asked and answered', () => {
  const anyAnswers = fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 10 }),
      answer: fc.constantFrom<Answer>('yes', 'no', 'unknown'),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const scored = (each: readonly { weight: number; answer: Answer }[], threshold = 70) =>
    scoreOf(
      rules(
        each.map(({ weight }, nth) => question(`q${nth}`, weight)),
        { threshold },
      ),
      facts(),
      new Map(each.map(({ answer }, nth) => [`q${nth}`, answer])),
    );

  it('the points lie between 0 and 100, and none are there only when nothing is known', () => {
    fc.assert(
      fc.property(anyAnswers, (each) => {
        const { points, known } = scored(each);
        expect(points === null).toBe(known === 0);
        expect(points ?? 0).toBeGreaterThanOrEqual(0);
        expect(points ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('a no that becomes a yes never takes points away, and what is not known moves none', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(7), fc.integer({ min: 1, max: 10 }), (each, at, weight) => {
        const better = each.map((one, nth) => (nth === at ? { ...one, answer: 'yes' as const } : one));
        const worse = each.map((one, nth) => (nth === at ? { ...one, answer: 'no' as const } : one));
        expect(scored(better).points ?? 0).toBeGreaterThanOrEqual(scored(worse).points ?? 0);
        expect(scored([...each, { weight, answer: 'unknown' }]).points).toBe(scored(each).points);
      }),
    );
  });
});
