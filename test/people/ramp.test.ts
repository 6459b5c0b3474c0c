import { describe, expect, it } from 'vitest';
import { capacitySteps, readRamp } from '../../src/people/rules/ramp.ts';

describe('a ramp as people write it', () => {
  it.each([
    ['25, 50, 75', [25, 50, 75]],
    ['0/25/50/75', [0, 25, 50, 75]],
    ['%25 %50', [25, 50]],
    ['50%;100%', [50, 100]],
    ['  40 ', [40]],
    ['100', [100]],
  ])('%s', (text, expected) => {
    expect(readRamp(text)).toEqual(expected);
  });

  it.each(['', ' , ', '25, 101', '-5', '12.5', '%50%', 'half', '25, fifty', '1000', '5 '.repeat(25)])(
    'is not %j',
    (text) => {
      expect(readRamp(text)).toBeNull();
    },
  );
});

const always = (from: string, value: number) => ({ from, until: null, value });

describe('the days on which a capacity changes', () => {
  it('are the months of a ramp from day to day, and the day after the last', () => {
    expect(capacitySteps([], [{ from: '2026-10-16', until: null, value: [0, 50] }])).toEqual([
      { from: '2026-10-16', fte: 100, ramp: 0 },
      { from: '2026-11-16', fte: 100, ramp: 50 },
      { from: '2026-12-16', fte: 100, ramp: 100 },
    ]);
  });

  it('are the last of February for a ramp that began on the 31st', () => {
    const steps = capacitySteps([], [{ from: '2026-01-31', until: null, value: [25, 50] }]);
    expect(steps.map(({ from }) => from)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
  });

  it('are those of the share of full time too, each with what the other says then', () => {
    const shares = [{ from: '2026-11-01', until: '2027-01-01', value: 80 }, always('2027-01-01', 50)];
    expect(capacitySteps(shares, [{ from: '2026-12-01', until: null, value: [25] }])).toEqual([
      { from: '2026-11-01', fte: 80, ramp: 100 },
      { from: '2026-12-01', fte: 80, ramp: 25 },
      { from: '2027-01-01', fte: 50, ramp: 100 },
    ]);
  });

  it('end with a ramp that was taken back, and begin anew with the next', () => {
    const ramps = [
      { from: '2026-01-01', until: '2026-02-15', value: [10, 20, 30] },
      { from: '2026-06-01', until: null, value: [50] },
    ];
    expect(capacitySteps([], ramps).map(({ from, ramp }) => [from, ramp])).toEqual([
      ['2026-01-01', 10],
      ['2026-02-01', 20],
      ['2026-02-15', 100],
      ['2026-06-01', 50],
      ['2026-07-01', 100],
    ]);
  });

  it('are none where nothing is said', () => {
    expect(capacitySteps([], [])).toEqual([]);
  });
});
