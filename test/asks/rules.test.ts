import { describe, expect, it } from 'vitest';
import { answeredAsks } from '../../src/asks/rules/answered.ts';
import { type Ask, askState, dueProblem } from '../../src/asks/rules/asks.ts';
import { isFirstDay, isLastDay } from '../../src/asks/rules/days.ts';
import type { OwnCalendar } from '../../src/kernel/calendar.ts';
import { periodContaining } from '../../src/kernel/period.ts';

const at = (date: string) => new Date(`${date}T10:00:00Z`);
const dateOf = (instant: Date) => instant.toISOString().slice(0, 10);

const ask = (asked: string, more: Partial<Ask> = {}): Ask => ({
  ...{ id: 'a', askerId: 'ben', managerId: 'mert', text: 'Join my call' },
  ...{ askedAt: at(asked), toldAt: null, answer: null, takenBackAt: null },
  ...more,
});
const answered = (asked: string, on: string) =>
  ask(asked, { answer: { kind: 'no', reason: 'No budget', byId: 'mert', at: at(on) } });

describe('what became of an ask', () => {
  it('is open until it is answered or taken back', () => {
    expect(askState(ask('2026-11-20'))).toBe('open');
    expect(askState(answered('2026-11-20', '2026-11-21'))).toBe('answered');
    expect(askState(ask('2026-11-20', { takenBackAt: at('2026-11-20') }))).toBe('taken_back');
  });

  it.each<[due: string, problem: 'past' | 'far' | null]>([
    ['2026-11-22', 'past'],
    ['2026-11-23', null],
    ['2027-02-21', null],
    ['2027-02-22', 'far'],
  ])('may be promised for %s: %s', (due, problem) => {
    expect(dueProblem(due, '2026-11-23', '2027-02-21')).toBe(problem);
  });
});

describe('how many were answered', () => {
  // Today is Monday 23 November. What waits for less than three days may still be thought about.
  it.each<[what: string, asks: Ask[], people: number, k: number, n: number, medianDays: number | null]>([
    ['nothing was asked', [], 5, 0, 0, null],
    ['a no is an answer, too', [answered('2026-11-16', '2026-11-17')], 4, 1, 1, 1],
    ['asked yesterday', [ask('2026-11-22')], 5, 0, 0, null],
    ['open for three days', [ask('2026-11-20')], 5, 0, 1, null],
    ['taken back', [ask('2026-11-02', { takenBackAt: at('2026-11-03') })], 5, 0, 0, null],
    ['of three people only counts', [answered('2026-11-16', '2026-11-17')], 3, 1, 1, null],
    [
      'one, two and six days',
      [
        answered('2026-11-02', '2026-11-03'),
        answered('2026-11-02', '2026-11-04'),
        answered('2026-11-02', '2026-11-08'),
        ask('2026-11-03'),
      ],
      ...([5, 3, 4, 2] as const),
    ],
  ])('%s', (_, asks, people, k, n, medianDays) => {
    expect(answeredAsks(asks, dateOf, { today: '2026-11-23', people })).toEqual({ k, n, medianDays });
  });
});

describe('the days of a week on which something is said', () => {
  const week = periodContaining('week', '2026-11-25');
  const off = (days: Record<string, 1 | 2 | 3>): OwnCalendar => ({
    week: [1, 2, 3, 4, 5],
    holidays: new Map(),
    daysOff: new Map(Object.entries(days)),
  });
  it.each<[what: string, calendar: OwnCalendar | number[], first: string | null, last: string | null]>([
    ['Monday to Friday', [1, 2, 3, 4, 5], '2026-11-23', '2026-11-27'],
    ['Sunday to Thursday: the week is the company’s', [7, 1, 2, 3, 4], '2026-11-23', '2026-11-29'],
    ['off on Monday and Friday', off({ '2026-11-23': 3, '2026-11-27': 3 }), '2026-11-24', '2026-11-26'],
    ['half of Monday off is a Monday', off({ '2026-11-23': 1 }), '2026-11-23', '2026-11-27'],
  ])('%s', (_, calendar, first, last) => {
    const days = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
    expect(days.filter((day) => isFirstDay(week, day, calendar))).toEqual([first]);
    expect(days.filter((day) => isLastDay(week, day, calendar))).toEqual([last]);
  });

  it('there are none in a week that is wholly off', () => {
    const away = off(Object.fromEntries([23, 24, 25, 26, 27].map((day) => [`2026-11-${day}`, 3 as const])));
    expect(isFirstDay(week, '2026-11-23', away)).toBe(false);
    expect(isLastDay(week, '2026-11-27', away)).toBe(false);
  });
});
