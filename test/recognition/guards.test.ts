import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import { type GivenBefore, guardedSince, refusalOf } from '../../src/recognition/rules/guards.ts';

/** Wednesday 25 November 2026, in a company whose weeks begin on Sunday: 22 to 28 November. */
const TODAY = '2026-11-25';
const WEEK = { kind: 'week', key: 'W', start: '2026-11-22', end: '2026-11-29' } as const;

const given = (receiverId: string, givenOn: string, textKey = `${receiverId} ${givenOn}`): GivenBefore => ({
  receiverId,
  givenOn,
  textKey,
});
const about = (receiverIds: string[], textKey = 'new words') => ({
  receiverIds,
  textKey,
  today: TODAY,
  week: WEEK,
});
const todayTo = (...receivers: string[]) => receivers.map((receiver) => given(receiver, TODAY));

describe('what keeps somebody from giving praise', () => {
  it.each([
    { name: 'nothing, the first time', before: [], to: ['ana'], refusal: null },
    { name: 'nothing, the fifth of a day', before: todayTo('b', 'c', 'd', 'e'), to: ['ana'], refusal: null },
    {
      name: 'a sixth of a day',
      before: todayTo('b', 'c', 'd', 'e', 'f'),
      to: ['ana'],
      refusal: { kind: 'day', left: 0 },
    },
    { name: 'nothing, five at once', before: [], to: ['a', 'b', 'c', 'd', 'e'], refusal: null },
    {
      name: 'three at once after three',
      before: todayTo('b', 'c', 'd'),
      to: ['x', 'y', 'z'],
      refusal: { kind: 'day', left: 2 },
    },
    {
      name: 'nothing, five of yesterday',
      before: ['b', 'c', 'd', 'e', 'f'].map((who) => given(who, '2026-11-24')),
      to: ['ana'],
      refusal: null,
    },
    {
      name: 'nothing, a third of the week to the same',
      before: [given('ana', '2026-11-22'), given('ana', '2026-11-24')],
      to: ['ana'],
      refusal: null,
    },
    {
      name: 'a fourth of the week to the same',
      before: [given('ana', '2026-11-22'), given('ana', '2026-11-23'), given('ana', '2026-11-24')],
      to: ['ana'],
      refusal: { kind: 'pair', receiverId: 'ana', until: '2026-11-29' },
    },
    {
      name: 'a fourth of the week to one of several',
      before: [given('ana', '2026-11-22'), given('ana', '2026-11-23'), given('ana', '2026-11-24')],
      to: ['ben', 'ana'],
      refusal: { kind: 'pair', receiverId: 'ana', until: '2026-11-29' },
    },
    {
      name: 'nothing, three of the Saturday before to the same',
      before: ['a', 'b', 'c'].map((text) => given('ana', '2026-11-21', text)),
      to: ['ana'],
      refusal: null,
    },
    {
      name: 'the same words to somebody else, 29 days ago',
      before: [given('ben', '2026-10-27', 'new words')],
      to: ['ana'],
      refusal: { kind: 'same_text', givenOn: '2026-10-27' },
    },
    {
      name: 'nothing, the same words 30 days ago',
      before: [given('ana', '2026-10-26', 'new words')],
      to: ['ana'],
      refusal: null,
    },
  ])('$name', ({ before, to, refusal }) => {
    expect(refusalOf(about(to), before)).toEqual(refusal);
  });

  it('looks back thirty days, and to the start of a longer week', () => {
    expect(guardedSince({ today: TODAY, week: WEEK })).toBe('2026-10-27');
    const long = { ...WEEK, start: '2026-10-20' };
    expect(guardedSince({ today: TODAY, week: long })).toBe('2026-10-20');
  });
});

it('whoever always obeys gives at most five a day, three to one in a week, and nothing twice', () => {
  const wish = fc.record({
    day: fc.integer({ min: 0, max: 6 }),
    to: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 5 }),
    textKey: fc.integer({ min: 1, max: 30 }).map(String),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      let all: GivenBefore[] = [];
      const texts: string[] = [];
      for (const { day, to, textKey } of wishes.toSorted((a, b) => a.day - b.day)) {
        const today = addDays(WEEK.start, day);
        if (refusalOf({ receiverIds: to, textKey, today, week: WEEK }, all)) continue;
        all = [...all, ...to.map((receiverId) => given(receiverId, today, textKey))];
        texts.push(textKey);
      }
      const most = (groups: Map<string, GivenBefore[]>) =>
        Math.max(0, ...[...groups.values()].map((group) => group.length));
      expect(most(Map.groupBy(all, (each) => each.givenOn))).toBeLessThanOrEqual(5);
      expect(most(Map.groupBy(all, (each) => each.receiverId))).toBeLessThanOrEqual(3);
      expect(new Set(texts).size).toBe(texts.length);
    }),
  );
});
