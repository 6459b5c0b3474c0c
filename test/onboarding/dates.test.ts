import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Halves, isWorkingDay, type OwnCalendar } from '../../src/kernel/calendar.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { dayNumber, dueDate, firstAtWork, workingDaysSince } from '../../src/onboarding/rules/dates.ts';
import { dated, dueBy, isDone, progressOf, type RunningTask } from '../../src/onboarding/rules/running.ts';

const calendar = (
  more: { week?: number[]; holidays?: LocalDate[]; off?: LocalDate[] } = {},
): OwnCalendar => ({
  week: more.week ?? [1, 2, 3, 4, 5],
  holidays: new Map((more.holidays ?? []).map((date): [LocalDate, Halves] => [date, 3])),
  daysOff: new Map((more.off ?? []).map((date): [LocalDate, Halves] => [date, 3])),
});

const usual = calendar();
const SICK_WEEK = ['2026-12-14', '2026-12-15', '2026-12-16', '2026-12-17', '2026-12-18'];
/** Monday. */
const FIRST = '2026-11-30';

describe('when a task is due', () => {
  // Counted on a paper calendar of November 2026 to January 2027.
  it.each<[what: string, day: number, newcomer: OwnCalendar, doer: OwnCalendar, due: LocalDate]>([
    ['day 1 is the first day', 1, usual, usual, '2026-11-30'],
    ['day 5 is its Friday', 5, usual, usual, '2026-12-04'],
    ['day 6 lies behind the weekend', 6, usual, usual, '2026-12-07'],
    ['a holiday on Tuesday moves day 2', 2, calendar({ holidays: ['2026-12-01'] }), usual, '2026-12-02'],
    ['a holiday on the first day moves it', 1, calendar({ holidays: [FIRST] }), usual, '2026-12-01'],
    ['and what comes after it', 2, calendar({ holidays: [FIRST] }), usual, '2026-12-02'],
    ['what lies before a sick week stays', 10, calendar({ off: SICK_WEEK }), usual, '2026-12-11'],
    ['what lies behind it moves by its five days', 11, calendar({ off: SICK_WEEK }), usual, '2026-12-21'],
    ['a week of four days counts its own', 5, calendar({ week: [1, 2, 3, 4] }), usual, '2026-12-07'],
    ['the manager’s falls on their own next day', 5, usual, calendar({ off: ['2026-12-04'] }), '2026-12-07'],
    ['day -1 is the Friday before', -1, usual, usual, '2026-11-27'],
    ['day -3 the Wednesday', -3, usual, usual, '2026-11-25'],
    ['day -5 the Monday', -5, usual, usual, '2026-11-23'],
    ['by the calendar of who does it', -3, usual, calendar({ off: ['2026-11-26'] }), '2026-11-24'],
    ['whatever the newcomer’s', -3, calendar({ off: ['2026-11-26'] }), usual, '2026-11-25'],
  ])('%s', (_, day, newcomer, doer, due) => {
    expect(dueDate(day, FIRST, { newcomer, doer })).toBe(due);
  });

  it('is never lost, though somebody is away for good', () => {
    const away = calendar({ week: [] });
    expect(dueDate(3, FIRST, { newcomer: away, doer: away })).toBe(FIRST);
    expect(dueDate(-3, FIRST, { newcomer: usual, doer: away })).toBe(FIRST);
  });

  const days = fc.integer({ min: 0, max: 60 });
  const someDaysOff = fc.array(days, { maxLength: 15 }).map((off) => off.map((day) => addDays(FIRST, day)));

  it('is a working day of whoever does it, and never goes back as days go on', () => {
    fc.assert(
      fc.property(someDaysOff, someDaysOff, fc.integer({ min: 1, max: 60 }), (own, theirs, day) => {
        const of = { newcomer: calendar({ off: own }), doer: calendar({ off: theirs }) };
        const due = dueDate(day, FIRST, of);
        expect(isWorkingDay(due, of.doer)).toBe(true);
        expect(dueDate(day + 1, FIRST, of) >= due).toBe(true);
      }),
    );
  });

  it('moves by exactly the working days that lie before it', () => {
    fc.assert(
      fc.property(someDaysOff, fc.integer({ min: 1, max: 60 }), (off, day) => {
        const own = calendar({ off });
        const due = dueDate(day, FIRST, { newcomer: own, doer: own });
        expect(dayNumber(FIRST, due, own)).toBe(day);
        const lost = [...new Set(off)].filter((date) => date <= due && isWorkingDay(date, usual));
        expect(dayNumber(FIRST, due, usual)).toBe(day + lost.length);
      }),
    );
  });
});

describe('which day it is', () => {
  it.each([
    ['2026-11-29', 0],
    ['2026-11-30', 1],
    ['2026-12-04', 5],
    ['2026-12-05', 5],
    ['2026-12-07', 6],
  ])('%s is working day %i', (date, day) => {
    expect(dayNumber(FIRST, date, usual)).toBe(day);
  });

  it('somebody who is away on the first day is there on the next', () => {
    expect(firstAtWork(FIRST, calendar({ off: ['2026-11-30', '2026-12-01'] }))).toBe('2026-12-02');
  });

  it.each([
    ['2026-12-04', 0],
    ['2026-12-07', 1],
    ['2026-12-09', 3],
    ['2026-12-01', 0],
  ])('a task of Friday 4 December is on %s %i working days late', (today, late) => {
    expect(workingDaysSince('2026-12-04', today, usual)).toBe(late);
  });
});

const task = (more: Partial<RunningTask>): RunningTask => ({
  ...{
    key: 'a',
    day: 1,
    role: 'newcomer',
    title: 'A',
    why: '',
    doneWhen: 'B',
    isGate: false,
    proofs: [],
    link: null,
  },
  ...{ doneOn: null, dueThen: null, doneBy: null, evidence: '', gate: null },
  ...more,
});

describe('a list of tasks', () => {
  const sick = calendar({ off: SICK_WEEK });
  const calendars = { newcomer: sick, buddy: usual, manager: usual };

  it('leaves what is done where it was, and moves what is open', () => {
    const done = { doneOn: '2026-12-11', dueThen: '2026-12-14' };
    const list = dated(
      [task({ key: 'done', day: 11, ...done }), task({ key: 'open', day: 11 })],
      FIRST,
      calendars,
    );
    expect(list.map(({ key, due }) => [key, due])).toEqual([
      ['done', '2026-12-14'],
      ['open', '2026-12-21'],
    ]);
  });

  it('a gate is done when it is passed, not when somebody says so', () => {
    const gate = (state: 'asked' | 'passed' | 'not_yet') =>
      task({ isGate: true, doneOn: '2026-12-01', gate: { state, reason: '', by: null } });
    expect([isDone(gate('asked')), isDone(gate('passed')), isDone(gate('not_yet'))]).toEqual([
      false,
      true,
      false,
    ]);
    expect(isDone(task({ doneOn: '2026-12-01' }))).toBe(true);
    expect(isDone(task({ isGate: true }))).toBe(false);
  });

  it('says how far it is, and what comes next: not what waits for somebody’s word', () => {
    const asked = {
      isGate: true,
      doneOn: '2026-12-01',
      gate: { state: 'asked', reason: '', by: null },
    } as const;
    const list = dated(
      [
        task({ key: 'done', doneOn: '2026-11-30', dueThen: '2026-11-30' }),
        task({ key: 'asked', day: 2, ...asked }),
        task({ key: 'next', day: 3 }),
        task({ key: 'later', day: 9 }),
      ],
      FIRST,
      calendars,
    );
    expect(progressOf(list)).toMatchObject({ done: 1, all: 4, next: { key: 'next', due: '2026-12-02' } });
    expect(dueBy(list, '2026-12-06').map(({ key }) => key)).toEqual(['next']);
  });
});
