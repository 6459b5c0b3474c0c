import { expect, it } from 'vitest';
import { type Logging, silence } from '../../src/activity/rules/silence.ts';
import type { Halves, OwnCalendar } from '../../src/kernel/calendar.ts';
import { isWorkingDay } from '../../src/kernel/calendar.ts';
import { datesFrom, type LocalDate } from '../../src/kernel/date.ts';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const off = (...days: [LocalDate, Halves][]): OwnCalendar => ({
  week: MONDAY_TO_FRIDAY,
  holidays: new Map(),
  daysOff: new Map(days),
});

/** Every working day from 26 October to Friday, 20 November 2026: 20 days. */
const everyDay = datesFrom('2026-10-26', '2026-11-21').filter((day) => isWorkingDay(day, MONDAY_TO_FRIDAY));

/** Wednesday, 25 November: Monday and Tuesday are without a word. */
const wednesday: Logging = {
  today: '2026-11-25',
  calendar: off(),
  liveOn: '2026-11-02',
  loggedOn: new Set(everyDay),
  countedFor: new Set(everyDay),
};

const found = { days: ['2026-11-23', '2026-11-24'], lastLogged: '2026-11-20' };

it.each<[why: string, given: Partial<Logging>, expected: unknown]>([
  ['Monday and Tuesday are without a word', {}, found],
  ['only one working day has gone by', { today: '2026-11-24' }, null],
  ['the weekend alone is no silence', { today: '2026-11-23' }, null],
  ['something was logged this morning', { loggedOn: new Set([...everyDay, '2026-11-25']) }, null],
  ['Monday was logged on Tuesday', { loggedOn: new Set([...everyDay, '2026-11-24']) }, null],
  ['an import brought Tuesday', { countedFor: new Set([...everyDay, '2026-11-24']) }, null],
  ['Monday was off', { calendar: off(['2026-11-23', 3]) }, null],
  ['half of Tuesday was off', { calendar: off(['2026-11-24', 2]) }, null],
  [
    'Monday and Tuesday were off, so Thursday and Friday count, which are logged',
    { calendar: off(['2026-11-23', 3], ['2026-11-24', 3]) },
    null,
  ],
  ['the team went live on Tuesday', { liveOn: '2026-11-24' }, null],
  ['the team went live on Monday', { liveOn: '2026-11-23' }, found],
  ['logged on 10 of 20 days', { loggedOn: new Set(everyDay.slice(-10)) }, found],
  ['logged on 9 of 20 days', { loggedOn: new Set(everyDay.slice(-9)) }, null],
  ['never logged anything', { loggedOn: new Set(), countedFor: new Set() }, null],
  [
    'gathers the week and logs it on Fridays',
    { loggedOn: new Set(['2026-10-30', '2026-11-06', '2026-11-13', '2026-11-20']) },
    null,
  ],
  [
    'a week of leave in between is no lack of habit',
    {
      calendar: off(...datesFrom('2026-11-09', '2026-11-14').map((day): [string, Halves] => [day, 3])),
      loggedOn: new Set(everyDay.filter((day) => day < '2026-11-09' || day > '2026-11-13')),
    },
    found,
  ],
])('%s', (_, given, expected) => {
  expect(silence({ ...wednesday, ...given })).toEqual(expected);
});

it('looks past a holiday: Monday and Wednesday are two days in a row', () => {
  const calendar: OwnCalendar = { ...off(), holidays: new Map([['2026-11-24', 3]]) };
  expect(silence({ ...wednesday, today: '2026-11-26', calendar })?.days).toEqual([
    '2026-11-23',
    '2026-11-25',
  ]);
});
