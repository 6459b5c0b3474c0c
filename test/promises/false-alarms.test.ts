import { describe, expect, it } from 'vitest';
import { effectOf, type Sides } from '../../src/promises/rules/effect.ts';

/** The same numbers in every run: mulberry32. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const poisson = (mean: number) => {
    let [count, product] = [0, next()];
    for (const limit = Math.exp(-mean); product > limit; count++) product *= next();
    return count;
  };
  return { next, normal, poisson };
}

type World = {
  teammates: number;
  days: number;
  /** Days differ more than a Poisson process would have it. */
  isMoody?: boolean;
  /** How much everybody's numbers move together, and each one's by themselves: parts of what they do. */
  together?: number;
  apart?: number;
  /** Numbers whose mean is looked at, some a day, instead of things that are counted. */
  isMean?: boolean;
  /** What the promise did. */
  effect?: number;
};

const RUNS = 1200;

/** In how many of a hundred runs the number was said to have moved. */
function saidToMove(world: World): number {
  const { teammates, days, isMoody = false, together = 0.2, apart = 0, effect = 0, isMean = false } = world;
  const { next, normal, poisson } = dice(days * 1000 + teammates);
  const dayOf = (mean: number) => ({
    weight: 1,
    amount: poisson(isMoody ? mean * (0.4 + 1.2 * next()) : mean),
  });
  const sideOf = (mean: number) => {
    const side = Array.from({ length: days }, () => dayOf(mean));
    return { days: side, events: side.reduce((sum, { amount }) => sum + amount, 0) };
  };
  const meansOf = (mean: number) => {
    const side = Array.from({ length: days }, () => {
      const weight = 1 + poisson(1.5);
      // What is said on one day is alike.
      const day = 0.5 * normal();
      const numbers = Array.from({ length: weight }, () => mean + day + normal());
      return { weight, amount: numbers.reduce((sum, each) => sum + each, 0) };
    });
    return { days: side, events: side.reduce((sum, { weight }) => sum + weight, 0) };
  };
  let moved = 0;
  for (let run = 0; run < RUNS; run++) {
    const season = 1 + together * normal();
    const person = (by: number): Sides => {
      const mean = 4 + 6 * next();
      const after = mean * Math.max(0.2, season * (1 + apart * normal()) + by);
      return isMean
        ? { kind: 'mean', before: meansOf(mean), after: meansOf(after) }
        : { kind: 'sum', before: sideOf(mean), after: sideOf(after) };
    };
    const others = Array.from({ length: teammates }, () => person(0));
    const { outcome } = effectOf(person(effect), others, { isCount: !isMean, direction: 'up' });
    if (outcome === 'better' || outcome === 'worse') moved++;
  }
  return (100 * moved) / RUNS;
}

describe('a promise that does nothing', () => {
  it.each([
    { teammates: 2, days: 5 },
    { teammates: 2, days: 20 },
    { teammates: 3, days: 10, isMoody: true },
    { teammates: 5, days: 20, isMoody: true },
    { teammates: 9, days: 20 },
    { teammates: 3, days: 10, isMean: true, together: 0.02 },
    { teammates: 5, days: 20, isMean: true, together: 0.02 },
  ])('is said to have moved its number at most once in twenty, whatever the season: %j', (world) => {
    expect(saidToMove(world)).toBeLessThanOrEqual(5);
  });

  it('is so more often where everybody’s numbers wander by themselves, by a fifth: up to once in seven', () => {
    expect(saidToMove({ teammates: 2, days: 20, apart: 0.2 })).toBeLessThanOrEqual(100 / 7);
    expect(saidToMove({ teammates: 5, days: 20, apart: 0.2 })).toBeLessThanOrEqual(100 / 7);
  });
});

it('a promise that brings three fifths more is seen in four weeks, mostly', () => {
  expect(saidToMove({ teammates: 4, days: 20, together: 0.1, effect: 0.6 })).toBeGreaterThan(70);
});
