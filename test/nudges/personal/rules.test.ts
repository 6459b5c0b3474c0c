import { describe, expect, it } from 'vitest';
import type { Halves } from '../../../src/kernel/calendar.ts';
import { budgetFor, isBudget } from '../../../src/nudges/rules/budget.ts';
import { morningHours } from '../../../src/nudges/rules/personal/morning-hours.ts';
import { type PutOffChoice, putOffUntil } from '../../../src/nudges/rules/personal/put-off.ts';
import { isMostlyIgnored, isTimeOver, ofMorning } from '../../../src/nudges/rules/personal/response.ts';

const WEEK = [1, 2, 3, 4, 5];
const off = (date: string, halves: Halves) => ({
  week: WEEK,
  holidays: new Map<string, Halves>(),
  daysOff: new Map([[date, halves]]),
});

/** In Istanbul, three hours ahead of UTC. */
const local = (time: string) => new Date(`2026-11-24T${time}:00+03:00`);

describe('the hours of a morning’s message', () => {
  it.each([
    ['a usual day', WEEK, ['09:15', '17:30']],
    ['a morning off', off('2026-11-24', 1), ['13:00', '17:30']],
    ['an afternoon off', off('2026-11-24', 2), ['09:15', '13:00']],
    ['a day off', off('2026-11-24', 3), null],
    ['a day that is not worked', [1, 3], null],
  ])('%s', (_name, calendar, expected) => {
    const hours = morningHours('2026-11-24', 'Europe/Istanbul', calendar);
    const [from = '', until = ''] = expected ?? [];
    expect(hours).toEqual(expected && { dueAt: local(from), expiresAt: local(until) });
  });
});

describe('putting off, at 10:40 on Tuesday', () => {
  it.each<[PutOffChoice, string | null]>([
    ['2h', '2026-11-24T12:40:00+03:00'],
    ['tomorrow', '2026-11-25T00:00:00+03:00'],
    ['week', '2026-12-01T00:00:00+03:00'],
    ['always', null],
  ])('%s', (choice, expected) => {
    const until = putOffUntil(choice, 'Europe/Istanbul', local('10:40'));
    expect(until).toEqual(expected && new Date(expected));
  });
});

describe('what came of a reminder', () => {
  it.each([
    // Said on Thursday: Friday, Monday and Tuesday are the three days.
    ['Tuesday', '2026-11-24', false],
    ['Wednesday', '2026-11-25', true],
  ])('said on Thursday 19 November it may be judged on %s', (_name, today, expected) => {
    expect(isTimeOver('2026-11-19', today, WEEK)).toBe(expected);
  });

  it('days off give more time', () => {
    expect(isTimeOver('2026-11-19', '2026-11-25', off('2026-11-23', 3))).toBe(false);
    expect(isTimeOver('2026-11-19', '2026-11-26', off('2026-11-23', 3))).toBe(true);
  });

  it('three ignored in a row are many, whatever came before', () => {
    expect(isMostlyIgnored(['ignored', 'ignored', 'ignored', 'acted'])).toBe(true);
    expect(isMostlyIgnored(['ignored', 'ignored'])).toBe(false);
    expect(isMostlyIgnored(['ignored', 'answered', 'ignored', 'ignored'])).toBe(false);
    expect(isMostlyIgnored(['acted', 'ignored', 'ignored', 'ignored'])).toBe(false);
  });

  it('a morning is ignored when all of it is', () => {
    expect(ofMorning(['ignored', 'ignored'])).toBe('ignored');
    expect(ofMorning(['ignored', 'acted'])).toBe('acted');
  });
});

describe('the week’s number', () => {
  it.each([
    ['nobody said anything', null, null, 5],
    ['the workspace says eight', 8, null, 8],
    ['somebody wants two', null, 2, 2],
    ['somebody wants more than they may', 3, 6, 3],
  ])('%s', (_name, workspace, own, expected) => {
    expect(budgetFor(workspace, own)).toBe(expected);
  });

  it.each([
    [0, false],
    [1, true],
    [10, true],
    [11, false],
    [2.5, false],
    [Number.NaN, false],
  ])('%s may be chosen: %s', (value, expected) => {
    expect(isBudget(value)).toBe(expected);
  });
});
