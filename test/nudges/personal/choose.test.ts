import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choosePersonal,
  MOST_ITEMS,
  type PersonalCandidate,
  type PersonalReservations,
  personalKey,
} from '../../../src/nudges/rules/personal/choose.ts';

/** Tuesday 24 November 2026, a quarter past nine in Istanbul. */
const TODAY = '2026-11-24';
const NOW = new Date('2026-11-24T06:15:00Z');
const at = { today: TODAY, now: NOW };

const of = (about: string, more: Partial<PersonalCandidate> = {}): PersonalCandidate => ({
  trigger: 'behind',
  priority: 30,
  coolDownDays: 7,
  worseBy: 0.05,
  about,
  severity: 0.5,
  numbers: {},
  ...more,
});

const free: PersonalReservations = {
  isPaused: false,
  isSwitchedOff: false,
  levels: new Map(),
  putOff: new Map(),
  told: new Map(),
  budgetLeft: 5,
};

/** 'about: reason' in the order of the message. */
const chosen = (candidates: PersonalCandidate[], more: Partial<PersonalReservations> = {}) =>
  choosePersonal(candidates, { ...free, ...more }, at).map(
    ({ candidate, reason }) => `${candidate.about}: ${reason}`,
  );

const saidOn = (day: string, severity = 0.5) =>
  new Map([['behind calls', { day, severity, decidedAt: new Date(`${day}T06:15:00Z`) }]]);

describe('what is said in the morning', () => {
  it('is the most pressing kind first, then what is worst, and three things at most', () => {
    const four = [
      of('calls', { severity: 0.2 }),
      of('demos', { severity: 0.4 }),
      of('revenue', { trigger: 'money', priority: 10, severity: 0.1 }),
      of('leads', { severity: 0.3 }),
    ];
    expect(chosen(four)).toEqual([
      'revenue: told',
      'demos: told',
      'leads: told',
      'calls: three_others_first',
    ]);
  });

  it('is one thing about each: the stronger reason', () => {
    const two = [of('calls', { trigger: 'drop', priority: 40 }), of('calls')];
    expect(choosePersonal(two, free, at).map(({ candidate, reason }) => [candidate.trigger, reason])).toEqual(
      [
        ['behind', 'told'],
        ['drop', 'stronger_reason'],
      ],
    );
  });

  it.each<[string, Partial<PersonalReservations>, string]>([
    ['paused', { isPaused: true }, 'paused'],
    ['switched off', { isSwitchedOff: true }, 'switched_off'],
    ['stopped for this kind', { levels: new Map([['behind', 'off']]) }, 'muted'],
    ['stopped for another kind', { levels: new Map([['drop', 'off']]) }, 'told'],
    ['put off for good', { putOff: new Map([['calls', { until: null, setAt: NOW }]]) }, 'put_off'],
    [
      'put off until later',
      { putOff: new Map([['calls', { until: new Date('2026-11-25T00:00:00Z'), setAt: NOW }]]) },
      'put_off',
    ],
    ['put off until this instant', { putOff: new Map([['calls', { until: NOW, setAt: NOW }]]) }, 'told'],
    ['the week full', { budgetLeft: 0 }, 'over_budget'],
    ['the week one too full', { budgetLeft: -1 }, 'over_budget'],
  ])('is decided by what its reader said: %s', (_name, reservations, reason) => {
    expect(chosen([of('calls')], reservations)).toEqual([`calls: ${reason}`]);
  });

  it.each<[string, string, number, string]>([
    // Said on the 18th it is six days ago, on the 17th seven.
    ['six days ago', '2026-11-18', 0.5, 'said_lately'],
    ['seven days ago', '2026-11-17', 0.5, 'told'],
    ['six days ago, and worse by four points', '2026-11-18', 0.46, 'said_lately'],
    ['six days ago, and worse by six points', '2026-11-18', 0.44, 'told'],
  ])('is not the same again within its cool-down, unless clearly worse: %s', (_name, day, then, reason) => {
    expect(chosen([of('calls')], { told: saidOn(day, then) })).toEqual([`calls: ${reason}`]);
  });

  it.each<[string, string, number, string]>([
    ['six days ago', '2026-11-18', 0.5, 'said_lately'],
    ['eight days ago', '2026-11-16', 0.5, 'said_less'],
    ['eight days ago, much worse', '2026-11-16', 0.1, 'said_less'],
    ['fourteen days ago', '2026-11-10', 0.5, 'told'],
  ])('comes half as often when that is wished: said %s', (_name, day, then, reason) => {
    const levels = new Map([['behind', 'half' as const]]);
    expect(chosen([of('calls')], { levels, told: saidOn(day, then) })).toEqual([`calls: ${reason}`]);
  });

  it('is what somebody asked to be reminded of today, though it was said yesterday', () => {
    const told = saidOn('2026-11-23');
    const untilToday = { until: new Date('2026-11-23T21:00:00Z'), setAt: new Date('2026-11-23T08:00:00Z') };
    expect(chosen([of('calls')], { told, putOff: new Map([['calls', untilToday]]) })).toEqual([
      'calls: told',
    ]);
    // Put off before it was said, and said since: that wish is used up.
    const earlier = { ...untilToday, setAt: new Date('2026-11-22T08:00:00Z') };
    expect(chosen([of('calls')], { told, putOff: new Map([['calls', earlier]]) })).toEqual([
      'calls: said_lately',
    ]);
  });
});

describe('whatever is found', () => {
  const candidates = fc.array(
    fc.record({
      trigger: fc.constantFrom('behind', 'drop', 'stuck'),
      priority: fc.integer({ min: 1, max: 3 }),
      coolDownDays: fc.constant(7),
      worseBy: fc.constantFrom(0.05, Number.POSITIVE_INFINITY),
      about: fc.constantFrom('calls', 'demos', 'leads', 'revenue', 'deals'),
      severity: fc.double({ min: 0, max: 1, noNaN: true }),
      numbers: fc.constant({}),
    }),
    { maxLength: 12 },
  );
  const reservations = fc.record({
    isPaused: fc.boolean(),
    isSwitchedOff: fc.constant(false),
    levels: fc.constantFrom(new Map(), new Map([['drop', 'off' as const]])),
    putOff: fc.constantFrom(new Map(), new Map([['demos', { until: null, setAt: NOW }]])),
    told: fc.constantFrom(new Map(), saidOn('2026-11-20')),
    budgetLeft: fc.integer({ min: -1, max: 5 }),
  });

  it('each finding has one answer, at most three are said, and none against a wish', () => {
    fc.assert(
      fc.property(candidates, reservations, (found, held) => {
        const choices = choosePersonal(found, held, at);
        expect(choices.length).toBe(found.length);
        expect(new Set(choices.map(({ candidate }) => candidate))).toEqual(new Set(found));
        const said = choices.filter(({ reason }) => reason === 'told').map(({ candidate }) => candidate);
        expect(said.length).toBeLessThanOrEqual(MOST_ITEMS);
        expect(new Set(said.map(({ about }) => about)).size).toBe(said.length);
        if (held.isPaused || held.budgetLeft <= 0) expect(said).toEqual([]);
        expect(said.filter(({ about }) => held.putOff.has(about))).toEqual([]);
        expect(said.filter(({ trigger }) => held.levels.get(trigger) === 'off')).toEqual([]);
        // Nobody is passed over for something weaker about something else.
        const passedOver = choices.filter(({ reason }) => reason === 'three_others_first');
        for (const { candidate } of passedOver) {
          expect(said.every(({ priority }) => priority <= candidate.priority)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order in which it is found', () => {
    fc.assert(
      fc.property(candidates, fc.integer(), (found, seed) => {
        const distinct = [...new Map(found.map((each) => [personalKey(each), each])).values()];
        const shuffled = distinct.toSorted(
          (a, b) => ((personalKey(a).length * seed) % 7) - ((personalKey(b).length * seed) % 7),
        );
        expect(choosePersonal(shuffled, free, at)).toEqual(choosePersonal(distinct, free, at));
      }),
    );
  });
});
