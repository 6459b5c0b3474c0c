import { describe, expect, it } from 'vitest';
import { type MonthPair, wentWith } from '../../../src/goals/rules/quarter/went-with.ts';

/** Each of so many people in each of so many months. */
function pairs(people: number, months: number, of: (person: number, month: number) => [number, number]) {
  const all: MonthPair[] = [];
  for (let person = 0; person < people; person++) {
    for (let month = 0; month < months; month++) {
      const [done, won] = of(person, month);
      all.push({ personId: `p${person}`, month: `m${month}`, done, won });
    }
  }
  return all;
}

/** A number that looks random, the same in every run (a linear congruential generator). */
function chanceFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe('what went with what was won', () => {
  const chance = chanceFrom(7);
  const uneven = pairs(5, 6, () => [1 + chance(), 1 + chance()]);

  it('is found where every month with more of it is followed by one with more won', () => {
    const together = wentWith(uneven.map((pair) => ({ ...pair, won: pair.done * 3000 })));
    expect(together).toMatchObject({ kind: 'together', n: 30, people: 5 });
    if (together.kind !== 'together') return;
    expect(together.rho).toBeCloseTo(1, 6);
    expect(together.low).toBeGreaterThan(0.9);
  });

  it('is none where more of it is followed by less', () => {
    const against = uneven.map((pair) => ({ ...pair, won: 10 - pair.done }));
    expect(wentWith(against)).toEqual({ kind: 'none', n: 30, people: 5 });
  });

  it('cannot be told from fewer than 20 months, or fewer than five people', () => {
    const same = (people: number, months: number) =>
      wentWith(pairs(people, months, (person, month) => [1 + ((person * 7 + month * 3) % 5), 1 + month]));
    expect(same(5, 3)).toEqual({ kind: 'few', n: 15, people: 5 });
    expect(same(4, 11)).toEqual({ kind: 'few', n: 44, people: 4 });
    expect(same(0, 0)).toEqual({ kind: 'few', n: 0, people: 0 });
    expect(same(5, 4).kind).not.toBe('few');
  });

  it('is not that somebody does more of everything, nor that a season brings more of everything', () => {
    const levels = pairs(8, 8, (person) => [person + 1, (person + 1) * 1000]);
    expect(wentWith(levels)).toEqual({ kind: 'none', n: 64, people: 8 });
    const seasons = pairs(8, 8, (person, month) => [(person + 1) * (month + 1), (9 - person) * (month + 1)]);
    expect(wentWith(seasons)).toEqual({ kind: 'none', n: 64, people: 8 });
  });

  it('leaves out whoever never did it, never won, or has fewer than three months', () => {
    const some = uneven.map((pair) => ({ ...pair, won: pair.done }));
    const more = [
      ...pairs(1, 6, () => [0, 5]),
      ...pairs(1, 6, () => [5, 0]).map((pair) => ({ ...pair, personId: 'never' })),
      ...pairs(1, 2, () => [5, 5]).map((pair) => ({ ...pair, personId: 'new' })),
    ].map((pair) => ({ ...pair, personId: `x${pair.personId}` }));
    expect(wentWith([...some, ...more])).toMatchObject({ kind: 'together', n: 30, people: 5 });
  });

  it('is said of numbers that know nothing of each other by hardly a team in a hundred', () => {
    const next = chanceFrom(20_260_101);
    /** Won in deals: many months without any, some with several, of very different sizes; some people sell more. */
    const won = (skill: number) => {
      let sum = 0;
      for (let deal = 0; deal < 4; deal++) if (next() < 0.4 * skill) sum += Math.exp(9 + 2 * next());
      return sum;
    };
    const TEAMS = 300;
    let wrong = 0;
    for (let team = 0; team < TEAMS; team++) {
      const skills = Array.from({ length: 8 }, () => 0.5 + next());
      const outcome = pairs(8, 11, (person) => [0, won(skills[person] ?? 1)]);
      const isAnyFound = Array.from({ length: 7 }, () =>
        wentWith(
          outcome.map((pair) => ({
            ...pair,
            done: (skills[Number(pair.personId.slice(1))] ?? 1) * (5 + 10 * next()),
          })),
        ),
      ).some(({ kind }) => kind === 'together');
      if (isAnyFound) wrong++;
    }
    // Seven activities at three standard errors: 0.9 % are to be expected, that is 3 of 300.
    expect(wrong / TEAMS).toBeLessThan(0.03);
  });

  it('is found in most teams where it is so, although deals come by chance', () => {
    const next = chanceFrom(5);
    let found = 0;
    for (let team = 0; team < 40; team++) {
      const world = pairs(8, 11, () => {
        const done = 5 + 10 * next();
        let deals = 0;
        for (let demo = 0; demo < done; demo++) if (next() < 0.5) deals++;
        return [done, deals];
      });
      if (wentWith(world).kind === 'together') found++;
    }
    expect(found).toBeGreaterThan(35);
  });
});
