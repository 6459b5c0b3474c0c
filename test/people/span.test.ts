import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfSpan } from '../../src/people/rules/away/span.ts';

/** 'first until halves', each stretch. */
const days = (from: string, until: string, zone = 'Europe/Istanbul') =>
  daysOfSpan(new Date(from), new Date(until), zone).map(
    (each) => `${each.from} ${each.until} ${each.halves ?? 3}`,
  );

describe('the days off that an absence comes to', () => {
  // Istanbul is three hours ahead of UTC all year.
  it.each([
    ['nine to five', '2026-11-30T09:00+03:00', '2026-11-30T17:00+03:00', ['2026-11-30 2026-12-01 3']],
    ['seven hours', '2026-11-30T09:00+03:00', '2026-11-30T16:00+03:00', ['2026-11-30 2026-12-01 3']],
    ['a minute less', '2026-11-30T09:00+03:00', '2026-11-30T15:59+03:00', ['2026-11-30 2026-12-01 1']],
    ['nine to noon', '2026-11-30T09:00+03:00', '2026-11-30T12:00+03:00', ['2026-11-30 2026-12-01 1']],
    ['one to five', '2026-11-30T13:00+03:00', '2026-11-30T17:00+03:00', ['2026-11-30 2026-12-01 2']],
    ['noon to four', '2026-11-30T12:00+03:00', '2026-11-30T16:00+03:00', ['2026-11-30 2026-12-01 2']],
    ['at the dentist', '2026-11-30T10:00+03:00', '2026-11-30T12:30+03:00', []],
    ['in the evening', '2026-11-30T18:00+03:00', '2026-11-30T23:00+03:00', []],
    ['nothing', '2026-11-30T09:00+03:00', '2026-11-30T09:00+03:00', []],
    ['backwards', '2026-11-30T17:00+03:00', '2026-11-30T09:00+03:00', []],
    [
      'from Friday afternoon until Monday morning',
      '2026-11-27T13:00+03:00',
      '2026-11-30T12:00+03:00',
      ['2026-11-27 2026-11-28 2', '2026-11-28 2026-11-30 3', '2026-11-30 2026-12-01 1'],
    ],
    ['until midnight', '2026-11-30T08:00+03:00', '2026-12-02T00:00+03:00', ['2026-11-30 2026-12-02 3']],
  ])('%s', (_, from, until, expected) => {
    expect(days(from, until)).toEqual(expected);
  });

  it('is told on the clocks of the person', () => {
    // 14:00 to 22:00 UTC: the evening in Istanbul, nine to five in New York.
    expect(days('2026-11-30T14:00Z', '2026-11-30T22:00Z')).toEqual([]);
    expect(days('2026-11-30T14:00Z', '2026-11-30T22:00Z', 'America/New_York')).toEqual([
      '2026-11-30 2026-12-01 3',
    ]);
  });

  it('grows with the absence, and never holds a day twice', () => {
    const hour = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(hour, hour, hour, (start, length, more) => {
        const at = (hours: number) => new Date(Date.UTC(2026, 9, 1) + hours * 3_600_000);
        const count = (until: number) => {
          const found = daysOfSpan(at(start), at(until), 'Europe/Berlin');
          for (const [index, each] of found.entries()) {
            expect(each.from < each.until).toBe(true);
            expect((found[index - 1]?.until ?? '') <= each.from).toBe(true);
          }
          return found.reduce((sum, { from, until: end, halves = 3 }) => {
            const span = (Date.parse(end) - Date.parse(from)) / 86_400_000;
            return sum + (halves === 3 ? span : 0.5);
          }, 0);
        };
        expect(count(start + length + more)).toBeGreaterThanOrEqual(count(start + length));
      }),
      { numRuns: 60 },
    );
  });
});
