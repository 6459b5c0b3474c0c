import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf } from '../../../src/coaching/rules/one-on-ones/item.ts';
import { readCommand } from '../../../src/coaching/rules/one-on-ones/read-command.ts';
import { redsInARow } from '../../../src/coaching/rules/one-on-ones/reds.ts';
import { remindAt } from '../../../src/coaching/rules/one-on-ones/remind.ts';
import {
  cadenceOf,
  calledOffInARow,
  excusedByAbsence,
  isPast,
  isThere,
  missedInARow,
  type SessionState,
} from '../../../src/coaching/rules/one-on-ones/session.ts';
import { firstOnWeekday, slotAfter } from '../../../src/coaching/rules/one-on-ones/slots.ts';
import type { PaceStatus } from '../../../src/goals/index.ts';
import type { WorkCalendar } from '../../../src/kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate, type Weekday, weekdayOf } from '../../../src/kernel/date.ts';

describe('the slots of a rhythm', () => {
  // 24 November 2026 is a Tuesday.
  it.each<[from: LocalDate, weekday: Weekday, first: LocalDate]>([
    ['2026-11-24', 2, '2026-11-24'],
    ['2026-11-25', 2, '2026-12-01'],
    ['2026-11-24', 1, '2026-11-30'],
    ['2026-11-24', 7, '2026-11-29'],
  ])('from %s the first weekday %i is %s', (from, weekday, first) => {
    expect(firstOnWeekday(from, weekday)).toBe(first);
  });

  it.each<[everyWeeks: 1 | 2 | 4, after: LocalDate, next: LocalDate]>([
    [1, '2026-11-20', '2026-11-24'],
    [1, '2026-11-24', '2026-12-01'],
    [1, '2026-11-30', '2026-12-01'],
    [2, '2026-11-24', '2026-12-08'],
    [2, '2026-12-07', '2026-12-08'],
    [4, '2026-12-21', '2026-12-22'],
    [4, '2026-12-22', '2027-01-19'],
  ])('every %i weeks from 24 November, the slot after %s is %s', (everyWeeks, after, next) => {
    expect(slotAfter({ firstOn: '2026-11-24', everyWeeks }, after)).toBe(next);
  });

  it('lie whole rhythms apart, on one weekday, and none is left out', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(1 as const, 2 as const, 4 as const),
        (firstOn, date, everyWeeks) => {
          const next = slotAfter({ firstOn, everyWeeks }, date);
          expect(next > date).toBe(true);
          expect(weekdayOf(next)).toBe(weekdayOf(firstOn));
          expect(daysBetween(firstOn, next) % (7 * everyWeeks)).toBe(0);
          if (date >= firstOn) expect(daysBetween(date, next)).toBeLessThanOrEqual(7 * everyWeeks);
        },
      ),
    );
  });
});

describe('what became of a session', () => {
  it.each([
    ['2026-11-24', '2026-11-24', false],
    ['2026-11-24', '2026-12-01', false],
    ['2026-11-24', '2026-12-02', true],
  ])('of %s it is past on %s: %s (domain.md §5.4: within 7 days)', (startsOn, today, past) => {
    expect(isPast(startsOn, today)).toBe(past);
  });

  const week: WorkCalendar = {
    week: [1, 2, 3, 4, 5],
    holidays: new Map([['2026-11-25', 2]]),
    daysOff: new Map([
      ['2026-11-24', 3],
      ['2026-11-26', 1],
    ]),
  };
  it.each([
    ['2026-11-23', '10:00', true],
    // A day off; a holiday from noon on; a morning off; a Saturday.
    ['2026-11-24', '10:00', false],
    ['2026-11-25', '12:59', true],
    ['2026-11-25', '13:00', false],
    ['2026-11-26', '10:00', false],
    ['2026-11-26', '15:00', true],
    ['2026-11-28', '10:00', false],
  ])('somebody is there on %s at %s: %s', (date, time, there) => {
    expect(isThere(date, time, week)).toBe(there);
  });

  it('is excused for whoever is not there', () => {
    expect(excusedByAbsence({ manager: true, report: true })).toBeNull();
    expect(excusedByAbsence({ manager: true, report: false })).toBe('report');
    expect(excusedByAbsence({ manager: false, report: true })).toBe('manager');
    expect(excusedByAbsence({ manager: false, report: false })).toBe('other');
  });
});

/** A week apart each, the last on 24 November; h held, m missed, e excused, p open, d dropped. */
function sessions(letters: string) {
  const states: Record<string, SessionState> = {
    h: 'held',
    m: 'missed',
    e: 'excused',
    p: 'planned',
    d: 'dropped',
  };
  return [...letters].map((letter, index) => ({
    startsOn: addDays('2026-11-24', 7 * (index - letters.length + 1)),
    state: states[letter] ?? 'planned',
    excusedFor: null,
    excuse: null,
  }));
}

describe('how often two met', () => {
  it.each([
    // Five within thirty days of 25 November: 27 October to 24 November.
    ['hhhhh', 5, 5, 0],
    ['mhhhh', 4, 5, 0],
    ['ehhhm', 3, 4, 1],
    ['eeeee', 0, 0, 5],
    // What is open counts for neither side, and neither does what lies before.
    ['hhmhhhp', 3, 4, 0],
    ['', 0, 0, 0],
  ])('%s: %i of %i, %i left out', (letters, held, due, excused) => {
    const range = { from: '2026-10-26', until: '2026-11-25' };
    expect(cadenceOf(sessions(letters), range)).toEqual({ held, due, excused });
  });

  it('never worsens when one more is excused, and never counts more held than due', () => {
    const letters = fc.string({ unit: fc.constantFrom('h', 'm', 'e', 'p'), maxLength: 5 });
    const range = { from: '2026-01-01', until: '2027-01-01' };
    fc.assert(
      fc.property(letters, (some) => {
        const before = cadenceOf(sessions(some), range);
        const after = cadenceOf(sessions(`${some}e`), range);
        expect(before.held).toBeLessThanOrEqual(before.due);
        expect([after.held, after.due]).toEqual([before.held, before.due]);
      }),
    );
  });

  it.each([
    ['hhmm', 2],
    ['hmem', 2],
    ['mmh', 0],
    ['mmm', 3],
    ['hmp', 1],
    ['', 0],
  ])('%s: %i missed in a row', (letters, missed) => {
    expect(missedInARow(sessions(letters))).toBe(missed);
  });

  it('counts what the manager called off in a row, and no day off', () => {
    const off = (excusedFor: 'manager' | 'report', excuse: string | null) => ({
      ...{ startsOn: '2026-12-01', state: 'excused' as const, excusedFor, excuse },
    });
    const later = (days: number, each: ReturnType<typeof off>) => ({
      ...each,
      startsOn: addDays(each.startsOn, days),
    });
    const [busy, holiday, ill] = [off('manager', 'a customer'), off('manager', null), off('report', 'ill')];
    expect(calledOffInARow([...sessions('h'), busy, later(7, busy)])).toBe(2);
    expect(calledOffInARow([busy, later(7, holiday)])).toBe(0);
    expect(calledOffInARow([busy, later(7, ill)])).toBe(0);
  });
});

describe('reds on an agenda', () => {
  const line = (status: PaceStatus, id = 'goal') => ({ goal: { id }, pace: { status } });
  it.each<[now: PaceStatus, earlier: PaceStatus[], times: number]>([
    ['on_track', ['behind', 'behind'], 0],
    ['slipping', ['behind'], 0],
    ['behind', [], 1],
    ['behind', ['on_track', 'behind'], 1],
    ['behind', ['behind', 'over', 'on_track', 'behind'], 3],
    ['over', ['behind'], 2],
  ])('%s now after %j: %i in a row', (now, earlier, times) => {
    expect(
      redsInARow(
        line(now),
        earlier.map((status) => [line('behind', 'other'), line(status)]),
      ),
    ).toBe(times);
  });

  it('breaks off where the goal was not there', () => {
    expect(redsInARow(line('behind'), [[line('behind')], [], [line('behind')]])).toBe(2);
  });
});

describe('topics that are carried over', () => {
  it('have an age once a 1:1 was held after they were added', () => {
    const on = { today: '2026-12-01', lastHeldOn: '2026-11-24' };
    expect(ageOf('2026-11-20', on)).toBe(11);
    expect(ageOf('2026-11-24', on)).toBeNull();
    expect(ageOf('2026-11-20', { ...on, lastHeldOn: null })).toBeNull();
  });
});

describe('when somebody is reminded', () => {
  const istanbul = { zone: 'Europe/Istanbul', workWeek: [1, 2, 3, 4, 5] };
  it.each([
    ['two hours before', '2026-11-24T08:00:00Z', '2026-11-24T06:00:00Z'],
    ['at the start of the hours', '2026-11-24T07:30:00Z', '2026-11-24T05:30:00Z'],
    // 09:00 on Tuesday: 07:00 is no time to be written to.
    ['the afternoon before an early one', '2026-11-24T06:00:00Z', '2026-11-23T13:30:00Z'],
    // 09:00 on Monday.
    ['on Friday before an early Monday', '2026-11-23T06:00:00Z', '2026-11-20T13:30:00Z'],
  ])('%s', (_title, startsAt, at) => {
    expect(remindAt(new Date(startsAt), istanbul).toISOString()).toBe(at.replace('Z', '.000Z'));
  });
});

describe('the command', () => {
  it.each([
    ['', { kind: 'mine' }],
    ['  <@U1|ana> ', { kind: 'with', name: '<@U1|ana>' }],
    ['Ana Silva', { kind: 'with', name: 'Ana Silva' }],
    ['add <@U1|ana> renewals', { kind: 'add', name: '<@U1|ana>', text: 'renewals' }],
    ['EKLE <@U1>’ya yenilemeler', { kind: 'add', name: '<@U1>', text: 'yenilemeler' }],
    ['ekle yenilemeler', { kind: 'add', name: null, text: 'yenilemeler' }],
    ['add', { kind: 'add', name: null, text: '' }],
    ['addison', { kind: 'with', name: 'addison' }],
  ])('%j', (typed, read) => {
    expect(readCommand(typed)).toEqual(read);
  });
});
