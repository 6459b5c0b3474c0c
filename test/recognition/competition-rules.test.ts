import { describe, expect, it } from 'vitest';
import { shownScore } from '../../src/kernel/ranking.ts';
import { bookOf } from '../../src/kpis/index.ts';
import {
  type Competition,
  type CompetitionDraft,
  inOrderOfInterest,
  type Rules,
} from '../../src/recognition/rules/competition/competition.ts';
import {
  type Done,
  keepsQuality,
  placesOf,
  reachesMinimum,
  scoreBy,
  unitsOf,
  winnersOf,
} from '../../src/recognition/rules/competition/places.ts';
import { type Problem, problemOf } from '../../src/recognition/rules/competition/problem.ts';

const book = bookOf([]);
const percent = (kpi: 'calls' | 'emails' | 'deals_won' | 'revenue_won') => ({ kpi, points: null });

const draft: CompetitionDraft = {
  id: 'c1',
  name: 'Sprint',
  who: { teamIds: ['t1'], roles: [] },
  mode: 'percent',
  counted: [percent('calls'), percent('deals_won')],
  quality: null,
  minimum: 0,
  prize: null,
  prizeRule: 'each',
  firstDay: '2026-11-23',
  endDay: '2026-11-30',
  channelId: 'C0EAST',
  isHidden: false,
};

describe('what keeps a competition from being stored', () => {
  it.each<[string, Partial<CompetitionDraft>, Problem | null]>([
    ['nothing', {}, null],
    ['no name', { name: '' }, 'name'],
    ['too long a name', { name: 'a'.repeat(81) }, 'name'],
    ['no channel', { channelId: '' }, 'channel'],
    ['a direct message', { channelId: 'D012' }, 'channel'],
    ['a first day in the past', { firstDay: '2026-11-22' }, 'first_day'],
    ['no first day', { firstDay: '' }, 'first_day'],
    ['a last day before the first', { endDay: '2026-11-23' }, 'last_day'],
    ['a day is enough', { endDay: '2026-11-24' }, null],
    ['92 days', { endDay: '2027-02-23' }, null],
    ['93 days', { endDay: '2027-02-24' }, 'too_long'],
    ['nothing that counts', { counted: [] }, 'measure'],
    ['three things', { counted: [percent('calls'), percent('deals_won'), percent('emails')] }, 'measure'],
    ['something unknown', { counted: [{ kpi: 'own_gone', points: null }] }, 'measure'],
    ['the same twice', { counted: [percent('deals_won'), percent('deals_won')] }, 'same_measure'],
    ['calls alone', { counted: [percent('calls')] }, 'volume_alone'],
    ['calls and e-mails', { counted: [percent('calls'), percent('emails')] }, 'volume_alone'],
    ['an outcome alone', { counted: [percent('revenue_won')] }, null],
    [
      'calls with a share of calls',
      { counted: [percent('calls')], quality: { key: 'booked_per_call', bar: 10 } },
      null,
    ],
    [
      'calls with a share of e-mails',
      { counted: [percent('calls')], quality: { key: 'booked_per_email', bar: 10 } },
      'quality_other',
    ],
    [
      'calls and e-mails with a share of calls',
      { counted: [percent('calls'), percent('emails')], quality: { key: 'booked_per_call', bar: 10 } },
      'volume_alone',
    ],
    [
      'no percentage to keep',
      { counted: [percent('calls')], quality: { key: 'booked_per_call', bar: 0 } },
      'bar',
    ],
    [
      'more than all to keep',
      { counted: [percent('calls')], quality: { key: 'booked_per_call', bar: 101 } },
      'bar',
    ],
    ['points of nothing', { mode: 'points', counted: [{ kpi: 'deals_won', points: 0 }] }, 'points'],
    ['no points', { mode: 'points', counted: [{ kpi: 'deals_won', points: null }] }, 'points'],
    [
      'points for the first only',
      { mode: 'points', counted: [{ kpi: 'deals_won', points: 5 }, percent('calls')] },
      'points_second',
    ],
    [
      'points',
      {
        mode: 'points',
        counted: [
          { kpi: 'deals_won', points: 5 },
          { kpi: 'calls', points: 1 },
        ],
      },
      null,
    ],
    ['a minimum below nothing', { minimum: -1 }, 'minimum'],
    ['too long a prize', { prize: 'a'.repeat(201) }, 'prize'],
  ])('%s', (_, change, expected) => {
    const asked = { today: '2026-11-23', kpiOf: (key: string) => book.find(key) };
    expect(problemOf({ ...draft, ...change }, asked)).toBe(expected);
  });
});

const done = (name: string, amounts: number[], more: Partial<Done> = {}): Done => ({
  personId: name,
  id: name,
  name,
  amounts,
  quality: null,
  targets: amounts.map(() => 10_000),
  ...more,
});
const rules = (more: Partial<Rules>): Rules => ({ ...draft, ...more });
const units = unitsOf([book.get('calls'), book.get('revenue_won')], 'USD');

describe('what numbers come to', () => {
  it.each<[string, Partial<Rules>, Done, number]>([
    ['12 of 10', { counted: [percent('deals_won')] }, done('a', [12]), 1.2],
    ['one thing alone has no cap: 50 of 10', { counted: [percent('deals_won')] }, done('a', [50]), 5],
    ['the mean of two: 12 and 6 of 10', {}, done('a', [12, 6]), 0.9],
    ['of two, each up to 200 %: 90 and 0 of 10', {}, done('a', [90, 0]), 1],
    [
      'part of a target: 1 of 0.75',
      { counted: [percent('deals_won')] },
      done('a', [3], { targets: [750] }),
      4,
    ],
    ['without a goal nothing', { counted: [percent('deals_won')] }, done('a', [3], { targets: [0] }), 0],
    ['points', { mode: 'points', counted: [{ kpi: 'calls', points: 2 }] }, done('a', [7]), 14],
    [
      'points for each 1,000 of money: 2 × 3 calls and 4 × 2.5',
      {
        mode: 'points',
        counted: [
          { kpi: 'calls', points: 2 },
          { kpi: 'revenue_won', points: 4 },
        ],
      },
      done('a', [3, 250_000]),
      16,
    ],
  ])('%s', (_, change, numbers, expected) => {
    expect(shownScore(scoreBy(rules(change), numbers, units))).toBe(expected);
  });
});

describe('a share that must be kept', () => {
  const asked = rules({ quality: { key: 'booked_per_call', bar: 10 } });
  it.each([
    [2, 20, true],
    [1, 20, false],
    [19, 19, false],
    [10, 100, true],
    [99, 1000, false],
  ])('%i of %i: %s', (k, n, expected) => {
    expect(keepsQuality(asked, { quality: { k, n } })).toBe(expected);
  });
});

describe('who wins', () => {
  const byName = (one: Done, other: Done) => (one.name < other.name ? -1 : 1);
  const winners = (change: Partial<Rules>, ...everybody: Done[]) => {
    const asked = rules({ counted: [percent('deals_won')], ...change });
    const places = placesOf(asked, everybody, { units, byName });
    return {
      winners: winnersOf(asked, places).map(({ name }) => name),
      places: places.placed.map(({ item, place }) => `${place} ${item.name}`),
    };
  };

  it('is who is first, and everybody who shares that', () => {
    expect(winners({}, done('b', [9]), done('a', [9]), done('c', [8])).winners).toEqual(['a', 'b']);
    // A quarter of a goal of 4 is a quarter of one of 8.
    expect(
      winners({}, done('a', [1], { targets: [4_000] }), done('b', [2], { targets: [8_000] })).places,
    ).toEqual(['1 a', '1 b']);
  });

  it('is nobody below the minimum, and nobody when everybody has nothing', () => {
    expect(winners({ minimum: 90 }, done('a', [9]), done('b', [8])).winners).toEqual(['a']);
    expect(winners({ minimum: 91 }, done('a', [9]), done('b', [8])).winners).toEqual([]);
    expect(winners({}, done('a', [0]), done('b', [0]))).toEqual({ winners: [], places: [] });
  });

  it('is not who did the most without keeping the share: the next is first', () => {
    const quality = { key: 'booked_per_call', bar: 10 } as const;
    const careless = done('a', [90], { quality: { k: 1, n: 90 } });
    const careful = done('b', [40], { quality: { k: 8, n: 40 } });
    expect(winners({ quality }, careless, careful)).toEqual({ winners: ['b'], places: ['1 b'] });
  });

  it('of points needs as many points', () => {
    const points = { mode: 'points' as const, counted: [{ kpi: 'calls' as const, points: 1 }] };
    const score = scoreBy(rules(points), done('a', [100]), units);
    expect(reachesMinimum(rules({ ...points, minimum: 100 }), score)).toBe(true);
    expect(reachesMinimum(rules({ ...points, minimum: 101 }), score)).toBe(false);
  });
});

describe('the list of competitions', () => {
  const stands = (name: string, more: Partial<Competition>): Competition => ({
    ...draft,
    id: name,
    name,
    createdBy: 'p1',
    startsAt: new Date(0),
    freezesAt: new Date(0),
    startedAt: null,
    endedAt: null,
    looksBackAt: new Date(0),
    cancelledAt: null,
    cancelledWhy: null,
    ...more,
  });
  const began = { startedAt: new Date(1) };

  it('has what runs before what comes and what is over, the newest first, then by name', () => {
    const list = [
      stands('Over', { ...began, endedAt: new Date(2), firstDay: '2026-11-30' }),
      stands('Planned', { firstDay: '2026-12-07' }),
      stands('Zebra', began),
      stands('Çınar', began),
      stands('Older', { ...began, firstDay: '2026-11-16' }),
      stands('Called off', { cancelledAt: new Date(3), firstDay: '2026-12-14' }),
    ];
    expect(list.toSorted(inOrderOfInterest).map(({ name }) => name)).toEqual([
      ...['Çınar', 'Zebra', 'Older', 'Planned', 'Over', 'Called off'],
    ]);
  });
});
