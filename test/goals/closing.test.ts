import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClosed } from '../../src/goals/rules/closed-text.ts';
import { isGraceOver, outcomeOf, periodsToClose, rangesSince } from '../../src/goals/rules/closing.ts';
import type { OwnCalendar } from '../../src/kernel/calendar.ts';
import { plainYear } from '../../src/kernel/company-year.ts';
import { addDays } from '../../src/kernel/date.ts';

const weekdays = [1, 2, 3, 4, 5];

describe('a goal’s period', () => {
  it.each([
    // The week of 16 November ends on Sunday 22.
    ['on its last day', '2026-11-22', false],
    ['on Monday', '2026-11-23', false],
    ['on Tuesday, a working day later', '2026-11-24', false],
    ['on Wednesday, two working days later', '2026-11-25', true],
  ])('waits two working days for late logs: %s', (_, today, isOver) => {
    expect(isGraceOver({ end: '2026-11-23' }, today, weekdays)).toBe(isOver);
  });

  it('does not count days off as days to log in, and waits at most two weeks for somebody away', () => {
    const away = (days: number): OwnCalendar => ({
      week: weekdays,
      holidays: new Map(),
      daysOff: new Map(Array.from({ length: days }, (_, n) => [addDays('2026-11-23', n), 3])),
    });
    expect(isGraceOver({ end: '2026-11-23' }, '2026-11-26', away(2))).toBe(false);
    expect(isGraceOver({ end: '2026-11-23' }, '2026-11-27', away(2))).toBe(true);
    expect(isGraceOver({ end: '2026-11-23' }, '2026-12-06', away(60))).toBe(false);
    expect(isGraceOver({ end: '2026-11-23' }, '2026-12-07', away(60))).toBe(true);
  });

  it.each([
    [100, 100, 'met'],
    [101, 100, 'met'],
    [99, 100, 'missed'],
    // 99.99 % is shown as 99.9 %, and is not 100 %.
    [9_999, 10_000, 'missed'],
    [-3, 100, 'missed'],
    [0, 0, 'no_target'],
    [7, 0, 'no_target'],
  ] as const)('that came to %d of %d is %s', (actual, target, outcome) => {
    expect(outcomeOf(actual, target)).toBe(outcome);
  });

  it('is met exactly when nothing is missing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1e12 }),
        fc.integer({ min: 1, max: 1e12 }),
        (actual, target) => {
          expect(outcomeOf(actual, target)).toBe(target - actual <= 0 ? 'met' : 'missed');
        },
      ),
    );
  });
});

describe('which periods are closed', () => {
  const keys = (today: string, firstNight: string) =>
    periodsToClose(plainYear, today, firstNight).map(({ key }) => key);

  it('are the last of each kind on the first night', () => {
    expect(keys('2026-11-25', '2026-11-25')).toEqual(['2026-W47', '2026-10', '2026-Q3', '2025-Y']);
  });

  it('are all that ended since, also after a time without the program', () => {
    expect(keys('2026-12-16', '2026-11-25')).toEqual([
      ...['2026-W47', '2026-W48', '2026-W49', '2026-W50'],
      ...['2026-10', '2026-11'],
      ...['2026-Q3', '2025-Y'],
    ]);
  });

  it('are at most twelve of a kind', () => {
    expect(keys('2028-01-05', '2026-11-25').filter((key) => key.includes('W'))).toHaveLength(12);
  });

  it('reach back a month before the first night for chosen days, and a quarter later on', () => {
    expect(rangesSince('2026-11-25', '2026-11-25')).toBe('2026-10-25');
    expect(rangesSince('2027-06-01', '2026-11-25')).toBe('2027-03-01');
  });
});

describe('asking for closed goals', () => {
  it.each([
    ['closed', ''],
    ['Closed @ben', '@ben'],
    ['biten', ''],
    ['BİTEN <@U1|ben>', '<@U1|ben>'],
    ['bitenler', ''],
    ['closedown', null],
    ['@ben', null],
    ['', null],
  ])('“%s”', (text, whose) => {
    expect(readClosed(text)).toBe(whose);
  });
});
