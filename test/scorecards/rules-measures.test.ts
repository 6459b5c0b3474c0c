import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type KpiKey } from '../../src/kpis/catalogue.ts';
import type { MeasureLine } from '../../src/scorecards/rules/card.ts';
import { cardLines } from '../../src/scorecards/rules/measures.ts';
import type { Measure } from '../../src/scorecards/rules/team-week.ts';
import { measure } from './weeks.ts';

/** Of a company without KPIs of its own. */
const measureLines = (measures: readonly Measure[], isRunning: boolean): MeasureLine[] =>
  cardLines(measures, [], isRunning).measures;

const keys = catalogue.map((kpi) => kpi.key);

describe('the measures on a card', () => {
  it.each<[string, KpiKey[], KpiKey[]]>([
    [
      'nothing at all: five, outcomes first in need, in the catalogue’s order',
      [],
      ['calls', 'emails', 'meetings_booked', 'deals_won', 'revenue_won'],
    ],
    [
      'deals only: filled up to five',
      ['deals_won', 'revenue_won'],
      ['calls', 'emails', 'meetings_booked', 'deals_won', 'revenue_won'],
    ],
    [
      'six with data: all six',
      ['emails', 'meetings_held', 'qualified_leads', 'demos', 'proposals', 'revenue_won'],
      ['emails', 'meetings_held', 'qualified_leads', 'demos', 'proposals', 'revenue_won'],
    ],
    [
      'all nine with data: seven, and the deals are among them',
      keys,
      ['calls', 'emails', 'meetings_booked', 'meetings_held', 'qualified_leads', 'deals_won', 'revenue_won'],
    ],
  ])('%s', (_, counted, shown) => {
    const lines = measureLines(
      counted.map((kpi) => measure(kpi, { actual: 3 })),
      false,
    );
    expect(lines.map((line) => line.kpi)).toEqual(shown);
  });

  it('prefer a goal to data, even without a figure', () => {
    const lines = measureLines(
      keys.map((kpi) => (kpi === 'proposals' ? measure(kpi, { goal: 4 }) : measure(kpi, { actual: 1 }))),
      false,
    );
    expect(lines.map((line) => line.kpi)).toContain('proposals');
    expect(lines).toHaveLength(7);
  });

  it('count a figure of an earlier week as data', () => {
    const lines = measureLines([measure('proposals', { history: [2, 0] })], false);
    expect(lines.find((line) => line.kpi === 'proposals')).toMatchObject({ actual: 0, isEmpty: false });
  });

  it('show the change and the share of the goal', () => {
    const [calls] = measureLines([measure('calls', { actual: 312, goal: 300, history: [280, 300] })], false);
    expect(calls).toMatchObject({ actual: 312, goal: 300, attainment: 1.04, change: 12 });
  });

  it.each([
    [
      'a goal of zero is none',
      { actual: 3, goal: 0, history: [1] },
      { goal: null, attainment: null, change: 2 },
    ],
    ['an unknown week before gives no change', { actual: 3, history: [1, null] }, { change: null }],
    ['the first week of all gives no change', { actual: 3 }, { change: null, attainment: null }],
  ])('%s', (_, given, expected) => {
    const lines = measureLines([measure('calls', given)], false);
    expect(lines[0]).toMatchObject(expected);
  });

  it('trend over at least eight weeks, the card’s own last, unknown ones empty', () => {
    const [calls] = measureLines([measure('calls', { actual: 9, history: [7, null, 8] })], false);
    expect(calls?.trend).toEqual([null, null, null, null, 7, null, 8, 9]);
  });

  it('trend over at most thirteen weeks', () => {
    const history = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const [calls] = measureLines([measure('calls', { actual: 13, history })], false);
    expect(calls?.trend).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('leave a running week out of the trend, which would look like a fall', () => {
    const [calls] = measureLines([measure('calls', { actual: 1, history: [7, 8] })], true);
    expect(calls?.trend).toEqual([null, null, null, null, null, null, 7, 8]);
  });

  it('are always five to seven, each once, in the catalogue’s order', () => {
    const anyMeasure = fc.record({
      kpi: fc.constantFrom(...keys),
      actual: fc.nat(3),
      goal: fc.option(fc.nat(2)),
      history: fc.array(fc.option(fc.nat(3)), { maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyMeasure, { selector: (one) => one.kpi }), (given) => {
        const lines = measureLines(
          given.map(({ kpi, ...rest }) => measure(kpi, rest)),
          false,
        );
        expect(lines.length).toBeGreaterThanOrEqual(5);
        expect(lines.length).toBeLessThanOrEqual(7);
        const places = lines.map((line) => keys.indexOf(line.kpi));
        expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
        expect(lines.every((line) => line.trend.length >= 8 && line.trend.length <= 13)).toBe(true);
      }),
    );
  });
});
