import fc from 'fast-check';
import { addDays } from '../../src/kernel/date.ts';
import { catalogue } from '../../src/kpis/catalogue.ts';
import type { TeamMeasure, TeamWeek } from '../../src/scorecards/rules/team-week.ts';
import { period } from './weeks.ts';

/** Names as people and CRMs have them: empty, long, right to left, with Slack's own signs, emoji and line breaks. */
export const anyName = fc.oneof(
  // '∞' is how Intl writes Infinity, which the laws look for.
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((name) => name.replaceAll('∞', '')),
  fc.constantFrom(
    'Ana Kaya',
    '<!channel>',
    '<@U123> & *Co* `x` _y_',
    'شركة الأمل للتجارة',
    'עברית בע"מ',
    'İıŞğÇ',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿👩‍👩‍👧‍👦',
    'two\nlines\tand more',
    'x'.repeat(10_000),
    "Robert'); DROP TABLE deals;--",
  ),
);

const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];

const anyCount = fc.oneof(fc.nat(3), fc.nat(40), fc.nat(500), fc.integer({ min: -50, max: -1 }));
const anyMoney = fc.oneof(
  fc.constant(0),
  fc.nat(100_000),
  fc.nat(900_000_000_000),
  fc.integer({ min: -500_000, max: -1 }),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 });

function anyMeasure(kpi: TeamMeasure['kpi'], amount: fc.Arbitrary<number>): fc.Arbitrary<TeamMeasure> {
  return fc.tuple(fc.nat(13), fc.boolean()).chain(([weeks, hasGoals]) => {
    const history = fc.array(orNull(amount), { minLength: weeks, maxLength: weeks });
    const person = fc.record({ personId: fc.constantFrom(...PEOPLE), actual: amount, history });
    return fc.record({
      kpi: fc.constant(kpi),
      actual: amount,
      goal: hasGoals ? orNull(amount) : fc.constant(null),
      lastWeek: orNull(amount),
      history,
      goalHistory: history,
      people: fc.uniqueArray(person, { selector: ({ personId }) => personId, maxLength: 7 }),
    });
  });
}

const anyMeasures = fc
  .tuple(...catalogue.map(({ key, unit }) => orNull(anyMeasure(key, unit === 'money' ? anyMoney : anyCount))))
  .map((measures) => measures.filter((one) => one !== null));

const anyDeal = {
  externalId: fc.string({ minLength: 1, maxLength: 20 }),
  customer: orNull(anyName),
  product: orNull(anyName),
};
const someDays = fc.subarray(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']);
const anyDays = fc.record({ working: fc.nat(7), empty: someDays });

/** Any week a team may have, finished or not. */
export const anyTeamWeek: fc.Arbitrary<TeamWeek> = fc.record({
  team: fc.record({ name: anyName }),
  week: fc.constantFrom(...['2026-W47', '2027-W01', '2026-W53'].map(period)),
  runningThrough: fc.constantFrom(null, null, '2026-11-18'),
  locale: fc.constantFrom('en', 'tr'),
  currency: fc.constantFrom('USD', 'TRY', 'JPY', 'KWD'),
  members: fc.uniqueArray(
    fc.record({
      personId: fc.constantFrom(...PEOPLE),
      name: anyName,
      startedOn: fc.constantFrom(null, '2026-11-02', '2020-01-01', '2027-01-01'),
      isAway: fc.boolean(),
      isManager: fc.boolean(),
    }),
    { selector: ({ personId }) => personId, maxLength: 7 },
  ),
  weeks: fc
    .array(fc.boolean(), { minLength: 14, maxLength: 14 })
    .map((known) => known.map((isCounted, at) => ({ start: addDays('2026-08-17', 7 * at), isCounted }))),
  measures: anyMeasures,
  own: fc.constant([]),
  longGoals: fc.array(
    fc.record({
      kpi: fc.constantFrom(...catalogue.map(({ key }) => key)),
      period: fc.constantFrom(...['2026-Q4', '2026-11', '2027-01'].map(period)),
      actual: anyMoney,
      target: fc.integer({ min: 1, max: 1_000_000_000 }),
      status: fc.constantFrom(
        'not_started',
        'too_early',
        'lumpy',
        'ahead',
        'on_track',
        'slipping',
        'behind',
        'done',
        'over',
      ),
      fraction: fc.double({ min: 0, max: 1, noNaN: true }),
      remainingDays: fc.nat(66),
      requiredPerDay: orNull(fc.double({ min: 0, max: 1e9, noNaN: true })),
    }),
    { maxLength: 3 },
  ),
  wonDeals: fc.array(
    fc.record({
      ...anyDeal,
      ownerId: fc.constantFrom(...PEOPLE),
      ownerName: anyName,
      amount: orNull(anyMoney),
      currency: fc.constantFrom('USD', 'TRY', 'JPY', 'KWD'),
    }),
    { maxLength: 8 },
  ),
  openDeals: fc.array(
    fc.record({
      ...anyDeal,
      stage: fc.constantFrom('Proposal', '<Legal>'),
      daysInStage: fc.integer({ min: -3, max: 400 }),
    }),
    { maxLength: 5 },
  ),
  stages: fc.constantFrom(
    [],
    [
      { stage: 'Proposal', medianDays: 20.5, n: 34 },
      { stage: '<Legal>', medianDays: 0, n: 10 },
    ],
  ),
  days: fc.record({ thisWeek: anyDays, lastWeek: anyDays }),
  thanks: fc.array(
    fc.record({ personId: fc.constantFrom('a', 'b'), name: fc.string(), giverName: fc.string() }),
    { maxLength: 4 },
  ),
  previousRule: fc.constantFrom(null, 'record', 'no_data', 'steady_sum', 'a rule of an older release'),
});
