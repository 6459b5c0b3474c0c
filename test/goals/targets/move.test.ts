import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePace } from '../../../src/goals/rules/targets/move.ts';
import { november } from './days.ts';

const level = (value: number) => ({ top: value, bottom: 1 });

describe('a level that is to move', () => {
  it('is held against a straight line over the working days', () => {
    // From 62 to 20 over 21 working days: two a day, so 42 after ten.
    expect(movePace({ ...november, start: 62, target: 20, level: level(44) })).toEqual({
      elapsedDays: 10,
      totalDays: 21,
      remainingDays: 11,
      fraction: 10 / 21,
      expected: 42,
      ratio: 18 / 20,
      gap: 2,
      attainment: 18 / 42,
      requiredPerDay: null,
      status: 'on_track',
    });
  });

  it.each([
    ['up, ahead', 20, 62, 42, 'ahead', 22 / 42],
    ['up, on the line', 20, 62, 40, 'on_track', 20 / 42],
    ['up, slipping', 20, 62, 37, 'slipping', 17 / 42],
    ['up, behind', 20, 62, 34, 'behind', 14 / 42],
    ['up, on the wrong side of the start', 20, 62, 10, 'behind', -10 / 42],
    ['up, there', 20, 62, 62, 'done', 1],
    ['up, beyond', 20, 62, 83, 'done', 1.5],
    ['down, on the line', 62, 20, 42, 'on_track', 20 / 42],
    ['down, there', 62, 20, 20, 'done', 1],
    ['down, the wrong way', 62, 20, 83, 'behind', -0.5],
    ['up through zero', -21, 21, -1, 'on_track', 20 / 42],
    ['down below zero', 0, -42, -20, 'on_track', 20 / 42],
  ])('%s', (_, start, target, actual, status, attainment) => {
    expect(movePace({ ...november, start, target, level: level(actual) })).toMatchObject({
      status,
      attainment,
    });
  });

  it.each([
    ['is open on its first days', '2026-11-03', 21, 'too_early'],
    ['has not begun before', '2026-10-30', 62, 'not_started'],
    ['ended short', '2026-12-01', 61, 'over'],
    ['ended there', '2026-12-01', 62, 'done'],
  ])('%s', (_, asOf, actual, status) => {
    expect(movePace({ ...november, asOf, start: 20, target: 62, level: level(actual) }).status).toBe(status);
  });

  it('says nothing while nothing is recorded', () => {
    expect(movePace({ ...november, start: 20, target: 62, level: null })).toMatchObject({
      status: 'too_early',
      attainment: null,
      ratio: null,
    });
  });

  const number = fc.integer({ min: -10_000, max: 10_000 });

  it('stands the same as its mirror: down from S to T as up from -S to -T', () => {
    fc.assert(
      fc.property(number, number, number, fc.integer({ min: 1, max: 50 }), (start, target, top, bottom) => {
        fc.pre(start !== target);
        const one = movePace({ ...november, start, target, level: { top, bottom } });
        const mirrored = movePace({
          ...november,
          start: -start,
          target: -target,
          level: { top: -top, bottom },
        });
        expect(mirrored.status).toBe(one.status);
        expect(mirrored.attainment).toBeCloseTo(one.attainment ?? 0, 12);
        expect(mirrored.ratio).toBeCloseTo(one.ratio ?? 0, 12);
      }),
    );
  });

  it('is done at its target and never a number that is none', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 50 }), (start, target, bottom) => {
        const there = { ...november, start, target, level: { top: target * bottom, bottom } };
        const pace = movePace(there);
        if (start !== target) expect(pace).toMatchObject({ status: 'done', attainment: 1 });
        for (const value of Object.values(pace)) expect(value).not.toBeNaN();
        expect([Infinity, -Infinity]).not.toContain(pace.ratio);
      }),
    );
  });
});
