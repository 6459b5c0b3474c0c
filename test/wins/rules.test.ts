import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodContaining } from '../../src/kernel/period.ts';
import { lastBeat, nextBeat } from '../../src/wins/rules/beats.ts';
import { bestOf } from '../../src/wins/rules/best.ts';
import { chooseWin, type Told } from '../../src/wins/rules/choose.ts';
import { kindOf, reachedOf } from '../../src/wins/rules/reached.ts';
import { mostImproved, type Report, unthanked } from '../../src/wins/rules/unthanked.ts';
import { aboutOf, type FoundWin } from '../../src/wins/rules/win.ts';

describe('a best', () => {
  /** The first is the one in which somebody began. */
  const EIGHT = [4, 10, 12, 9, 20, 14, 11, 13, 15];

  it.each([
    ['strictly more than each of eight', 21, EIGHT, { before: 20, periods: 8 }],
    ['as much as the best before', 20, EIGHT, null],
    ['less', 19, EIGHT, null],
    ['more than each of seven', 21, EIGHT.slice(1), null],
    [
      'more than each of eight, among weeks without anything',
      21,
      [0, ...EIGHT, 0, 0],
      { before: 20, periods: 8 },
    ],
    ['more than each of seven, and a week without anything', 21, [0, ...EIGHT.slice(1)], null],
    ['more than each of eight, less than in the first days', 21, [22, ...EIGHT.slice(1)], null],
    ['nothing, without a history', 0, [], null],
  ])('%s', (_what, amount, earlier, expected) => {
    expect(bestOf(amount, earlier)).toEqual(expected);
  });
});

describe('how much of a goal is reached', () => {
  it.each([
    ['all of it', 100, 100, 100],
    ['more than it', 140, 100, 100],
    ['99.96 % of it', 249_900, 250_000, 90],
    ['one cent less than it', 4_999_999, 5_000_000, 90],
    ['exactly 90 %', 90, 100, 90],
    ['89.97 %', 8_997, 10_000, 50],
    ['exactly half', 50, 100, 50],
    ['less than half', 49, 100, null],
    ['of a ramp that comes to 7.5, seven', 7, 7.5, 90],
    ['of a ramp that comes to 7.5, eight', 8, 7.5, 100],
    ['something of nothing', 5, 0, null],
  ])('%s', (_what, amount, target, expected) => {
    expect(reachedOf(amount, target)).toBe(expected);
  });

  it('half of a goal is no word, 90 % one, and all of it a win', () => {
    expect([null, 50, 90, 100].map((reached) => kindOf(reached as 50 | 90 | 100 | null))).toEqual([
      null,
      null,
      'goal_near',
      'goal_reached',
    ]);
  });
});

const week = periodContaining('week', '2026-11-23');
const month = periodContaining('month', '2026-11-23');
const best = (
  kpi: 'calls' | 'demos',
  amount: number,
  against: number,
  more: Partial<FoundWin> = {},
): FoundWin => ({
  kind: 'personal_best',
  personId: 'ana',
  kpi,
  goalId: null,
  period: week,
  currency: null,
  amount,
  against,
  periods: 9,
  ...more,
});
const goal = (
  kind: 'goal_reached' | 'goal_near',
  goalId: string,
  more: Partial<FoundWin> = {},
): FoundWin => ({
  ...best('calls', 100, 100),
  kind,
  goalId,
  period: month,
  periods: null,
  ...more,
});
const told = (win: FoundWin, foundOn: string): Told => ({
  kind: win.kind,
  about: aboutOf(win),
  period: win.period.key,
  foundOn,
});

describe('what somebody is told of', () => {
  const TODAY = '2026-11-26';
  const reached = goal('goal_reached', 'g1');
  const near = goal('goal_near', 'g2');
  const wide = best('demos', 8, 5);
  const narrow = best('calls', 61, 60);

  it.each<[string, FoundWin[], Told[], FoundWin | null]>([
    ['nothing of nothing', [], [], null],
    ['a goal before a best', [wide, reached], [], reached],
    ['a best before a goal that is near', [near, narrow], [], narrow],
    ['the wider of two bests', [narrow, wide], [], wide],
    [
      'a month before a week',
      [wide, best('calls', 200, 199, { period: month })],
      [],
      best('calls', 200, 199, { period: month }),
    ],
    ['one a day', [wide], [told(reached, TODAY)], null],
    ['the next on the next day', [reached, near], [told(reached, '2026-11-25')], near],
    ['one best of a week', [wide, narrow], [told(narrow, '2026-11-25')], null],
    [
      'a best of a week and one of the month',
      [best('calls', 200, 199, { period: month })],
      [told(narrow, '2026-11-25')],
      best('calls', 200, 199, { period: month }),
    ],
    ['nothing twice, though it grew', [{ ...reached, amount: 140 }], [told(reached, '2026-11-20')], null],
    ['nothing of "near" once it was reached', [goal('goal_near', 'g1')], [told(reached, '2026-11-20')], null],
    [
      'that it is reached, after that it was near',
      [reached],
      [told(goal('goal_near', 'g1'), '2026-11-20')],
      reached,
    ],
    [
      'the same goal in the next month',
      [goal('goal_reached', 'g1')],
      [told(goal('goal_reached', 'g1', { period: periodContaining('month', '2026-10-01') }), '2026-10-30')],
      reached,
    ],
  ])('%s', (_what, found, before, expected) => {
    expect(chooseWin(found, before, TODAY)).toEqual(expected);
  });

  it('is told once, one a day, in whatever order numbers rise, fall and rise again', () => {
    const all = [
      reached,
      goal('goal_near', 'g1'),
      near,
      wide,
      narrow,
      best('calls', 200, 199, { period: month }),
    ];
    const days = fc.array(fc.subarray(all), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(days, (seen) => {
        const before: Told[] = [];
        for (const [nth, found] of seen.entries()) {
          const day = `2026-12-${String(nth + 1).padStart(2, '0')}`;
          for (const _beat of ['morning', 'afternoon']) {
            const win = chooseWin(found, before, day);
            if (win) before.push(told(win, day));
          }
        }
        const keys = before.map(({ kind, about, period }) => `${kind} ${about} ${period}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(before.map(({ foundOn }) => foundOn)).size).toBe(before.length);
        // "Near" never follows "reached" of the same goal.
        const g1 = before.filter(({ about }) => about === 'g1').map(({ kind }) => kind);
        expect(['', 'goal_near', 'goal_reached', 'goal_near goal_reached']).toContain(g1.join(' '));
      }),
    );
  });
});

describe('when it is looked', () => {
  it.each([
    ['2026-11-26T06:29:59Z', null, '2026-11-26T06:30:00Z'],
    ['2026-11-26T06:30:00Z', '09:30', '2026-11-26T12:00:00Z'],
    ['2026-11-26T11:59:00Z', '09:30', '2026-11-26T12:00:00Z'],
    ['2026-11-26T12:00:00Z', '15:00', '2026-11-27T06:30:00Z'],
    ['2026-11-26T20:59:00Z', '15:00', '2026-11-27T06:30:00Z'],
  ])('at %s, in Istanbul, the last time was %s and the next is %s', (now, last, next) => {
    expect(lastBeat(new Date(now), 'Europe/Istanbul')).toBe(last);
    expect(nextBeat(new Date(now), '2026-11-26', 'Europe/Istanbul')).toEqual(new Date(next));
  });
});

describe('who nobody has thanked', () => {
  /** Live for long, here for long, at work, never thanked. */
  const usual: Report = {
    personId: 'ana',
    thankedOn: null,
    liveOn: '2026-01-05',
    isAway: false,
    workingDays: null,
  };

  it.each<[string, Partial<Report>, boolean]>([
    ['never thanked', {}, true],
    ['thanked 46 days ago', { thankedOn: '2026-10-16' }, true],
    ['thanked 45 days ago', { thankedOn: '2026-10-17' }, false],
    ['thanked yesterday', { thankedOn: '2026-11-30' }, false],
    ['away', { isAway: true }, false],
    ['here for nine working days', { workingDays: 9 }, false],
    ['here for nine and a half', { workingDays: 9.5 }, false],
    ['here for ten working days', { workingDays: 10 }, true],
    ['in a team that is live for 45 days', { liveOn: '2026-10-17' }, true],
    ['in a team that is live for 44 days', { liveOn: '2026-10-18' }, false],
    ['in no live team', { liveOn: null }, false],
  ])('%s', (_what, more, isNamed) => {
    expect(unthanked([{ ...usual, ...more }], '2026-12-01')).toEqual(isNamed ? ['ana'] : []);
  });

  it.each([
    ['a fifth more is enough', [{ kpi: 'calls', now: 60, before: 50 }], 'calls'],
    ['a little less than a fifth is not', [{ kpi: 'calls', now: 59, before: 50 }], null],
    ['nine before are too few', [{ kpi: 'calls', now: 90, before: 9 }], null],
    ['ten before are enough', [{ kpi: 'calls', now: 12, before: 10 }], 'calls'],
    [
      'the most improved is named',
      [
        { kpi: 'calls', now: 65, before: 50 },
        { kpi: 'demos', now: 14, before: 10 },
      ],
      'demos',
    ],
    ['nobody who did less', [{ kpi: 'calls', now: 40, before: 50 }], null],
    ['nothing of nothing', [], null],
  ])('%s', (_what, growths, expected) => {
    expect(mostImproved(growths)?.kpi ?? null).toBe(expected);
  });
});
