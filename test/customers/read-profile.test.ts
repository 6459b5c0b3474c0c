import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileForm } from '../../src/customers/messages/profile-form.ts';
import type { Profile, ProfileRules } from '../../src/customers/profile.ts';
import { readEnds, readNames, readWeight, writeWeight } from '../../src/customers/rules/read-profile.ts';
import { isSameProfile, profileOn, questionFor } from '../../src/customers/rules/versions.ts';
import { readProfileFields } from '../../src/customers/slack/read-fields.ts';
import { customerKey } from '../../src/deals/index.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';

const t = translate('en');

describe('what is typed into the form', () => {
  it.each([
    ['Uses a CRM', { text: 'Uses a CRM', weight: 1 }],
    ['Uses a CRM x2', { text: 'Uses a CRM', weight: 2 }],
    ['50-500 ×10', { text: '50-500', weight: 10 }],
    ['a, b * 3', { text: 'a, b', weight: 3 }],
    ['Runs on OS x', { text: 'Runs on OS x', weight: 1 }],
    ['Fax2', { text: 'Fax2', weight: 1 }],
    ['Uses a CRM x0', null],
    ['Uses a CRM x11', null],
  ])('reads the weight at the end of "%s"', (typed, expected) => {
    expect(readWeight(typed)).toEqual(expected);
  });

  it('reads back whatever weight was shown, also of a question that ends like one', () => {
    expect(writeWeight('Servers x2', 1)).toBe('Servers x2 x1');
    const text = fc.stringMatching(/^[a-z0-9](?:[a-z0-9x× ]*[a-z0-9×])?$/);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 10 }), (question, weight) => {
        expect(readWeight(writeWeight(question, weight))).toEqual({ text: question, weight });
      }),
    );
  });

  it.each([
    ['50-500', { from: '50', to: '500' }],
    ['1,000 – 5,000', { from: '1,000', to: '5,000' }],
    ['50+', { from: '50', to: null }],
    ['50-', { from: '50', to: null }],
    ['≥ 50', { from: '50', to: null }],
    ['-500', { from: null, to: '500' }],
    ['<= 500', { from: null, to: '500' }],
    ['50', null],
    ['1-2-3', null],
    ['-', null],
    ['', null],
  ])('reads the two ends of "%s"', (typed, expected) => {
    expect(readEnds(typed)).toEqual(expected);
  });

  it('takes each name once, however it is spelled', () => {
    expect(readNames('Software, finance;SOFTWARE\n  Real   estate ,')).toEqual([
      'Software',
      'finance',
      'Real estate',
    ]);
    expect(readNames('x'.repeat(81))).toBeNull();
    expect(readNames(Array.from({ length: 31 }, (_, nth) => `n${nth}`).join())).toBeNull();
  });

  const read = (values: Record<string, string>) =>
    readProfileFields(
      { threshold: '70', ...values },
      { currency: 'USD', questionFor: (text) => ({ id: `id of ${text}`, text }), t },
    );

  it('becomes a profile', () => {
    const typed = {
      industries: 'software, finance x3',
      employees: '50-1,500',
      revenue: '10m+',
      countries: 'Peru',
      questions: 'Uses a CRM x2\n\n Has a   sponsor',
      excluded: 'Tobacco',
      excluding: 'Is a rival',
    };
    expect(read(typed)).toEqual({
      rules: {
        criteria: [
          { kind: 'industry', oneOf: ['software', 'finance'], weight: 3 },
          { kind: 'employees', from: 50, to: 1_500, weight: 1 },
          { kind: 'revenue', currency: 'USD', from: 1_000_000_000, to: null, weight: 1 },
          { kind: 'country', oneOf: ['Peru'], weight: 1 },
          { kind: 'question', id: 'id of Uses a CRM', text: 'Uses a CRM', weight: 2 },
          { kind: 'question', id: 'id of Has a sponsor', text: 'Has a sponsor', weight: 1 },
        ],
        exclusions: [
          { kind: 'named', oneOf: ['Tobacco'] },
          { kind: 'question', id: 'id of Is a rival', text: 'Is a rival' },
        ],
        threshold: 70,
      },
    });
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['nothing at all', {}, ['industries']],
    ['exclusions alone', { excluded: 'Tobacco' }, ['industries']],
    ['names that are none', { industries: ', ;' }, ['industries']],
    ['one number', { employees: '50' }, ['employees']],
    ['a number that can mean two', { employees: '1.200-5000' }, ['employees']],
    ['ends that are turned', { employees: '500-50' }, ['employees']],
    ['more money than can be held', { revenue: '9000000000000+' }, ['revenue']],
    ['too many questions', { questions: 'a\nb\nc\nd\ne\nf\ng' }, ['questions']],
    ['a question without words', { questions: '???' }, ['questions']],
    ['a question asked twice', { questions: 'Has a CRM\nhas a crm' }, ['questions']],
    ['a question that also rules out', { questions: 'Has a CRM', excluding: 'HAS A CRM' }, ['excluding']],
    ['a threshold of none', { countries: 'Peru', threshold: '0' }, ['threshold']],
    ['a threshold beyond reach', { countries: 'Peru', threshold: '101' }, ['threshold']],
    ['two things at once', { employees: 'many', excluded: 'x'.repeat(99) }, ['employees', 'excluded']],
  ])('is refused under its field: %s', (_case, values, fields) => {
    const found = read(values);
    expect('errors' in found && Object.keys(found.errors).toSorted()).toEqual(fields);
  });
});

describe('the form', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'ş', '<', '&', "'", '🎉'),
    minLength: 1,
    maxLength: 9,
  });
  const weight = fc.integer({ min: 1, max: 10 });
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: customerKey });
  const range = fc
    .tuple(fc.option(fc.nat(9_999)), fc.option(fc.nat(9_999)))
    .filter(([from, to]) => from !== null || to !== null)
    .map(([one, other]) => {
      const isTurned = one !== null && other !== null && one > other;
      return isTurned ? { from: other, to: one } : { from: one, to: other };
    });
  const minor = (end: number | null) => (end === null ? null : end * 100);
  const rules = fc
    .record({
      weights: fc.tuple(weight, weight, weight, weight, weight),
      industries: names,
      countries: names,
      employees: range,
      revenue: range,
      excluded: names,
      threshold: fc.integer({ min: 1, max: 100 }),
    })
    .map(
      ({ weights: [a, b, c, d, e], ...each }): ProfileRules => ({
        criteria: [
          { kind: 'industry', oneOf: each.industries, weight: a },
          { kind: 'employees', ...each.employees, weight: b },
          {
            kind: 'revenue',
            from: minor(each.revenue.from),
            to: minor(each.revenue.to),
            currency: 'USD',
            weight: c,
          },
          { kind: 'country', oneOf: each.countries, weight: d },
          { kind: 'question', id: 'crm', text: 'Uses a CRM', weight: e },
        ],
        exclusions: [
          { kind: 'named', oneOf: each.excluded },
          { kind: 'question', id: 'rival', text: 'Is a rival' },
        ],
        threshold: each.threshold,
      }),
    );

  it('opened and saved as it is changes nothing, in either language, and fits Slack', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom<Locale>('en', 'tr'), (profile, locale) => {
        const words = translate(locale);
        const versions = [{ ...profile, version: 1, validFrom: '2026-01-01' }];
        const sheet = { profile: versions[0] ?? null, versions, currency: 'EUR', maySet: true };
        const view = profileForm(sheet, words);
        assertSlackLimits(view);
        const values = Object.fromEntries(
          view.blocks.flatMap((block) =>
            block.type === 'input' && block.element.type === 'plain_text_input'
              ? [[block.block_id ?? '', block.element.initial_value ?? null]]
              : [],
          ),
        );
        const [, currency = ''] = (view.private_metadata ?? '').split(' ');
        const ask = (text: string) => questionFor(text, versions, () => 'new');
        expect(readProfileFields(values, { currency, questionFor: ask, t: words })).toEqual({
          rules: profile,
        });
      }),
    );
  });
});

describe('versions of a profile', () => {
  const version = (nth: number, validFrom: string, ids: readonly string[]): Profile => ({
    version: nth,
    validFrom,
    criteria: ids.map((id) => ({ kind: 'question', id, text: `Has ${id}`, weight: 1 })),
    exclusions: [],
    threshold: 70,
  });
  const versions = [version(1, '2026-03-01', ['a']), version(2, '2026-06-01', ['b'])];

  it.each([
    ['2025-01-01', 1],
    ['2026-05-31', 1],
    ['2026-06-01', 2],
    ['2027-01-01', 2],
  ])('on %s it is version %d', (date, expected) => {
    expect(profileOn(versions, date)?.version).toBe(expected);
  });

  it('there is none while nobody has said anything', () => {
    expect(profileOn([], '2026-06-01')).toBeNull();
  });

  it('asked in the same words, a question keeps its id, even when it was dropped in between', () => {
    expect(questionFor('HAS  A', versions, () => 'new').id).toBe('a');
    expect(questionFor('Has c', versions, () => 'new').id).toBe('new');
  });

  it('two that say the same are the same, in whatever order their fields stand', () => {
    const [one] = versions;
    if (!one) throw new Error('There is none');
    const turned = {
      threshold: 70,
      exclusions: [],
      criteria: [{ weight: 1, text: 'Has a', id: 'a', kind: 'question' as const }],
    };
    expect(isSameProfile(one, turned)).toBe(true);
    expect(isSameProfile(one, { ...turned, threshold: 71 })).toBe(false);
  });
});
