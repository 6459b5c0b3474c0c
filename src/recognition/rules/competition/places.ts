import { currencyExponent } from '../../../kernel/money.ts';
import {
  atMost,
  compareScores,
  type Ranked,
  ranked,
  type Score,
  scoreOf,
  sumOfScores,
} from '../../../kernel/ranking.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { FEWEST_BEHIND_A_SHARE } from '../board/measure.ts';
import { PARTS } from '../board/part-of-target.ts';
import { MONEY_UNIT, type Rules } from './competition.ts';

/** So much of one of two things counts at most, in whole times its goal: one easy thing carries nobody (domain.md §6). */
const MOST_OF_ONE = 2;

/** What somebody did: of each thing that counts the amount, with their own goal in thousandths (null where points count). */
export type Done = {
  personId: string;
  name: string;
  id: string;
  amounts: readonly number[];
  targets: readonly (number | null)[];
  /** The counters of the share to be kept; null where none is asked for. */
  quality: { k: number; n: number } | null;
};

export type Scored = Done & { score: Score };

/** How everybody stands. `unplaced`: nothing done yet, or the share to be kept is not, or stands on too little. */
export type Places = { placed: Ranked<Scored>[]; unplaced: Scored[] };

/** What somebody's numbers come to: percent of their goals as a fraction, the mean of two; or points. */
export function scoreBy(rules: Rules, done: Done, units: Units): Score {
  const parts = rules.counted.map(({ points }, index) => {
    const amount = done.amounts[index] ?? 0;
    if (rules.mode === 'points') {
      return scoreOf(BigInt(points ?? 0) * BigInt(amount), units[index] ?? 1n);
    }
    const target = done.targets[index] ?? 0;
    if (target <= 0) return scoreOf(0);
    const reached = scoreOf(BigInt(amount) * BigInt(PARTS), target);
    return rules.counted.length > 1 ? atMost(reached, MOST_OF_ONE) : reached;
  });
  const sum = sumOfScores(parts);
  return rules.mode === 'points' ? sum : { parts: sum.parts, of: sum.of * BigInt(parts.length) };
}

/** How many of an amount give the points, of each thing counted: one, of money a thousand in minor units. */
export type Units = readonly bigint[];

/** The same out of what is counted; `currency` is the company's. */
export function unitsOf(kpis: readonly Pick<BookKpi, 'unit'>[], currency: string): Units {
  const thousand = BigInt(MONEY_UNIT) * 10n ** BigInt(currencyExponent(currency));
  return kpis.map(({ unit }) => (unit === 'money' ? thousand : 1n));
}

/** Whether somebody keeps the share that is asked for; below twenty records nobody can tell. */
export function keepsQuality({ quality: asked }: Rules, { quality }: Pick<Done, 'quality'>): boolean {
  if (!asked) return true;
  if (!quality || quality.n < FEWEST_BEHIND_A_SHARE) return false;
  return 100 * quality.k >= asked.bar * quality.n;
}

/** Everybody's place: ties share one, and who has done nothing, or does not keep the share, has none. */
export function placesOf(
  rules: Rules,
  everybody: readonly Done[],
  { units, byName }: { units: Units; byName(one: Done, other: Done): number },
): Places {
  const scored = everybody.map((done) => ({ ...done, score: scoreBy(rules, done, units) }));
  const isPlaced = (each: Scored) => compareScores(each.score, scoreOf(0)) > 0 && keepsQuality(rules, each);
  return {
    placed: ranked(scored.filter(isPlaced), ({ score }) => score, byName),
    unplaced: scored.filter((each) => !isPlaced(each)),
  };
}

/** Whether a score is enough for the prize: percent or points. */
export function reachesMinimum({ mode, minimum }: Rules, score: Score): boolean {
  return compareScores(score, mode === 'percent' ? scoreOf(minimum, 100) : scoreOf(minimum)) >= 0;
}

/** Who wins: everybody in the first place, if that is enough. */
export function winnersOf(rules: Rules, { placed }: Places): Scored[] {
  return placed
    .filter(({ item, place }) => place === 1 && reachesMinimum(rules, item.score))
    .map(({ item }) => item);
}
