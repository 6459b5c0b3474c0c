import { expect, it } from 'vitest';
import { logActivity } from '../../src/activity/actions/log-activity.ts';
import { myGoals } from '../../src/goals/actions/my-goals.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { setWorkSchedule } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { goal } from './contract-company.ts';

onBothDatabases('a goal on somebody’s own clocks', (open) => {
  /** Kiri, who is alone and sets a goal of 120 calls a week or month, at an instant. */
  async function prepare(zone: string, now: string, periodKind: 'week' | 'month' = 'week') {
    const acme = await createCompany(open, { now });
    const kiri = await acme.addPerson({ name: 'Kiri Rep', zone });
    await setGoal(acme.context, await acme.callerOf(kiri), goal(kiri, { periodKind }));
    const log = async (count: number, date: string) =>
      logActivity(acme.context, await acme.callerOf(kiri), { entries: [{ kpi: 'calls', count }], date });
    /** Today, the period through its last day, what counts, and the days gone of all. */
    const stands = async () => {
      const { today, lines } = await myGoals(acme.context, await acme.callerOf(kiri), kiri);
      const [line] = lines;
      if (!line) throw new Error('No goal');
      const { elapsedDays, totalDays } = line.pace;
      return `${today}: ${line.actual} from ${line.period.start} until ${line.period.end}, ${elapsedDays} of ${totalDays} days gone`;
    };
    const at = (instant: string) => acme.context.clock.moveTo(new Date(instant));
    return { acme, kiri, log, stands, at };
  }

  it.each([
    // The same instant, Sunday 15:00 in Istanbul, is Monday of the next week on Kiritimati (UTC+14) …
    ['Pacific/Kiritimati', '2026-11-30: 7 from 2026-11-30 until 2026-12-07, 0 of 5 days gone', '2026-11-30'],
    // … and still early Sunday on Midway (UTC-11).
    ['Pacific/Midway', '2026-11-29: 7 from 2026-11-23 until 2026-11-30, 5 of 5 days gone', '2026-11-29'],
  ])('is in the week that runs there: %s', async (zone, expected, date) => {
    const { log, stands } = await prepare(zone, '2026-11-29T12:00:00Z');
    await log(7, date);
    expect(await stands()).toBe(expected);
  });

  it('takes no day that has not begun there, though it has in the company’s zone', async () => {
    const { log } = await prepare('Pacific/Midway', '2026-11-25T05:55:00Z');
    await expect(log(7, '2026-11-25')).rejects.toThrow();
    await expect(log(7, '2026-11-24')).resolves.toMatchObject({ kind: 'stored' });
  });

  it('keeps what was logged on the day it was logged for when somebody moves zone in the middle of a week', async () => {
    const { acme, kiri, log, stands, at } = await prepare('Asia/Tokyo', '2026-11-25T00:30:00Z');
    // Wednesday 09:30 in Tokyo.
    await log(7, '2026-11-25');
    await acme.change((trx, change) =>
      setWorkSchedule(trx, change, { personId: kiri, zone: 'Pacific/Honolulu' }),
    );
    // Two hours later it is Tuesday 16:30 in Honolulu: Wednesday’s calls wait for Wednesday.
    at('2026-11-25T02:30:00Z');
    await log(5, '2026-11-24');
    expect(await stands()).toBe('2026-11-24: 5 from 2026-11-23 until 2026-11-30, 1 of 5 days gone');
    // Wednesday there; nothing is counted twice, nothing lost.
    at('2026-11-25T20:00:00Z');
    expect(await stands()).toBe('2026-11-25: 12 from 2026-11-23 until 2026-11-30, 2 of 5 days gone');
    // Monday morning in Tokyo is Sunday afternoon in Honolulu, so the week still runs.
    at('2026-11-30T02:00:00Z');
    expect(await stands()).toBe('2026-11-29: 12 from 2026-11-23 until 2026-11-30, 5 of 5 days gone');
    at('2026-11-30T10:00:00Z');
    expect(await stands()).toBe('2026-11-30: 0 from 2026-11-30 until 2026-12-07, 0 of 5 days gone');
  });

  it.each([
    // Berlin, the night of 28 to 29 March 2026 has 23 hours: 23:30 UTC on Saturday is 00:30 on Sunday.
    ['the clocks go forward', 'Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29', '2026-03-23', 5],
    [
      'the clocks go forward, an hour before midnight',
      'Europe/Berlin',
      '2026-03-29T21:30:00Z',
      '2026-03-29',
      '2026-03-23',
      5,
    ],
    [
      'the clocks go forward, at midnight',
      'Europe/Berlin',
      '2026-03-29T22:00:00Z',
      '2026-03-30',
      '2026-03-30',
      0,
    ],
    // New York, 1 November 2026 has 25 hours: it ends at 05:00 UTC, not at 04:00.
    ['the clocks go back', 'America/New_York', '2026-11-02T04:30:00Z', '2026-11-01', '2026-10-26', 5],
    [
      'the clocks go back, at midnight',
      'America/New_York',
      '2026-11-02T05:00:00Z',
      '2026-11-02',
      '2026-11-02',
      0,
    ],
  ])('changes its week at local midnight when %s', async (_when, zone, now, today, start, gone) => {
    const { stands } = await prepare(zone, now);
    const end = new Date(Date.parse(start) + 7 * 86_400_000).toISOString().slice(0, 10);
    expect(await stands()).toBe(`${today}: 0 from ${start} until ${end}, ${gone} of 5 days gone`);
  });

  it.each([
    // Week 53 of 2026: Monday 28 December to Sunday 3 January; on Friday 1 January four days are gone.
    [
      'a week 53 across the year’s end',
      'week',
      '2027-01-01T09:00:00Z',
      '2027-01-01',
      '2026-12-28',
      '2027-01-04',
      4,
      5,
    ],
    // February 2028 begins on a Tuesday and has 29 days: 21 weekdays, of which the 29th, a Tuesday, is the last.
    ['a leap day', 'month', '2028-02-29T09:00:00Z', '2028-02-29', '2028-02-01', '2028-03-01', 20, 21],
    // 2100 is no leap year: 1 March is a Monday, and February ended on Sunday the 28th.
    ['a February of 2100', 'month', '2100-02-28T09:00:00Z', '2100-02-28', '2100-02-01', '2100-03-01', 20, 20],
  ] as const)('counts the days of %s', async (_what, kind, now, today, start, end, gone, total) => {
    const { stands } = await prepare('Europe/Istanbul', now, kind);
    expect(await stands()).toBe(`${today}: 0 from ${start} until ${end}, ${gone} of ${total} days gone`);
  });
});
