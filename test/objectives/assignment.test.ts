import { describe, expect, it } from 'vitest';
import type { OwnCalendar } from '../../src/kernel/calendar.ts';
import { periodOf, plainYear } from '../../src/kernel/company-year.ts';
import { rangeOf } from '../../src/kernel/period.ts';
import {
  type Assigned,
  assignedTo,
  broughtTo,
  daysToLookAt,
  ownedByPeople,
  type Version,
} from '../../src/objectives/rules/assignment.ts';
import { liesInside } from '../../src/objectives/rules/fits.ts';

const QUARTER = periodOf(plainYear, 'quarter', '2026-11-23');
const YEAR = periodOf(plainYear, 'year', '2026-11-23');
const period = (kind: 'week' | 'month' | 'quarter' | 'year', day: string) => periodOf(plainYear, kind, day);

describe('whether a period lies inside another', () => {
  it.each([
    ['a month in its quarter', period('month', '2026-12-31'), QUARTER, true],
    ['the quarter in itself', QUARTER, QUARTER, true],
    ['a quarter in its year', QUARTER, YEAR, true],
    ['a year in no quarter', YEAR, QUARTER, false],
    ['a month of the next quarter', period('month', '2027-01-01'), QUARTER, false],
    // The week from 28 September has its middle on 1 October, that from 28 December on 31 December.
    ['the week whose middle is the first day', period('week', '2026-09-28'), QUARTER, true],
    ['the week before', period('week', '2026-09-21'), QUARTER, false],
    ['the week whose middle is the last day', period('week', '2026-12-28'), QUARTER, true],
    ['chosen days within', rangeOf('2026-10-01', '2026-12-24'), QUARTER, true],
    ['chosen days that reach beyond', rangeOf('2026-12-01', '2027-01-02'), QUARTER, false],
    [
      'a month in chosen days around it',
      period('month', '2026-11-01'),
      rangeOf('2026-10-15', '2026-12-15'),
      true,
    ],
  ])('%s', (_what, child, parent, expected) => {
    expect(liesInside(child, parent)).toBe(expected);
  });
});

describe('a goal brought to its parent’s period', () => {
  const from = { linkedFrom: QUARTER.start };
  const version = (more: Partial<Version> = {}): Version => ({
    periodKind: 'quarter',
    validFrom: '2026-10-01',
    validTo: null,
    target: 100,
    ...more,
  });
  const bring = (
    kind: Version['periodKind'],
    versionOn: (day: string) => Version | null,
    calendar: OwnCalendar | null = null,
  ) =>
    broughtTo(
      QUARTER,
      daysToLookAt(QUARTER, { kind, ...from }, plainYear).map((day) => ({ day, version: versionOn(day) })),
      { year: plainYear, calendar },
    );

  it('is its number where both have the same period', () => {
    expect(bring('quarter', () => version())).toEqual({ agreed: 100, effective: 100, periods: 1, of: 1 });
  });

  it('is the sum over its weeks: the fourth quarter of 2026 has 14 Thursdays', () => {
    expect(bring('week', () => version({ periodKind: 'week', target: 100 }))).toMatchObject({
      agreed: 1400,
      periods: 14,
      of: 14,
    });
  });

  it('adds what held in each month, and says in how many it had a number', () => {
    const held = (day: string) =>
      day < '2026-11-01' ? null : version({ periodKind: 'month', target: day < '2026-12-01' ? 20 : 30 });
    expect(bring('month', held)).toEqual({ agreed: 50, effective: 50, periods: 2, of: 3 });
  });

  it('is nothing for a goal over a longer time, or one that never held', () => {
    expect(bring('year', () => version({ periodKind: 'year' }))).toBeNull();
    expect(bring('quarter', () => null)).toBeNull();
  });

  it('counts chosen days that lie in there, and no others', () => {
    const days = (validFrom: string, validTo: string) => version({ periodKind: 'range', validFrom, validTo });
    expect(bring('range', () => days('2026-10-01', '2026-11-01'))).toMatchObject({ agreed: 100, of: 1 });
    expect(bring('range', () => days('2026-10-01', '2027-02-01'))).toBeNull();
  });

  it('counts of somebody who works half the time half the number, beside what was agreed', () => {
    const half: OwnCalendar = {
      week: [1, 2, 3, 4, 5],
      holidays: new Map(),
      daysOff: new Map(),
      capacity: [{ from: '2020-01-01', fte: 50, ramp: 100 }],
    };
    expect(bring('quarter', () => version(), half)).toMatchObject({ agreed: 100, effective: 50 });
  });
});

describe('what was given out', () => {
  const goal = (effective: number, more: Partial<Assigned> = {}): Assigned => ({
    isAdded: true,
    isTeam: false,
    brought: { agreed: effective, effective, periods: 1, of: 1 },
    parts: [],
    ...more,
  });
  const east = goal(500, { isTeam: true, parts: [goal(200), goal(350)] });
  const west = goal(600, { isTeam: true, parts: [goal(300), goal(90, { isAdded: false })] });

  it('is summed level by level, without what only contributes', () => {
    expect(assignedTo([east, west, goal(7, { isAdded: false })]).effective).toBe(1100);
    expect(assignedTo(west.parts).effective).toBe(300);
  });

  it('is in the end what people own, however many teams stand between', () => {
    // 200 + 350 in East, 300 in West, and 40 of somebody who is part of the company's number directly.
    expect(ownedByPeople([east, west, goal(40)])).toBe(890);
    const above = goal(1000, { isTeam: true, parts: [east, west] });
    expect(ownedByPeople([above])).toBe(850);
  });
});
