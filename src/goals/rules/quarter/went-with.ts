import { rhoInterval, spearman } from '../../../kernel/rank-correlation.ts';

/** A person's month, both numbers per working day: what they did in it, and what was won in the month after. */
export type MonthPair = { personId: string; month: string; done: number; won: number };

/**
 * Whether more of something went with more won afterwards. `few`: nobody can tell. `n`: months and those after them,
 * of how many people. `rho`: the rank correlation, likely between `low` and `high` (95 %).
 */
export type WentWith =
  | { kind: 'few'; n: number; people: number }
  | { kind: 'none'; n: number; people: number }
  | { kind: 'together'; n: number; people: number; rho: number; low: number; high: number };

/** Fewer say nothing (domain.md §4.3). */
export const FEWEST_PAIRS = 20;
export const FEWEST_PEOPLE = 5;

/** Whoever has fewer months has no average to be compared with. */
const FEWEST_MONTHS = 3;

/**
 * So many standard errors above nothing at all it takes. Seven activities are looked at beside each other: of independent
 * numbers any of them passes about once in a hundred teams (0.00135 each).
 */
const STANDARD_ERRORS = 3;

/**
 * Compares each month of a person with that person's own average (half of it, twice it) and with what everybody's did in
 * that month, so that neither somebody who always does more of everything nor a strong season makes two things go
 * together. What is left is ranked. Each average takes one pair of what the data can tell.
 */
export function wentWith(all: readonly MonthPair[]): WentWith {
  const pairs = [...Map.groupBy(all, ({ personId }) => personId).values()].flatMap((own) => shareOfOwn(own));
  const people = new Set(pairs.map(({ personId }) => personId)).size;
  const months = new Set(pairs.map(({ month }) => month)).size;
  const size = { n: pairs.length, people };
  const independent = pairs.length - people - months + 1;
  if (pairs.length < FEWEST_PAIRS || people < FEWEST_PEOPLE || independent <= 3) {
    return { kind: 'few', n: all.length, people: new Set(all.map(({ personId }) => personId)).size };
  }
  const done = withoutAverages(pairs, ({ done }) => done);
  const won = withoutAverages(pairs, ({ won }) => won);
  const rho = spearman(done.map((value, at) => [value, won[at] ?? 0]));
  const strict = rho !== null && rhoInterval(rho, independent, STANDARD_ERRORS);
  const likely = rho !== null && rhoInterval(rho, independent);
  if (!strict || !likely || strict.low <= 0) return { kind: 'none', ...size };
  return { kind: 'together', ...size, rho, ...likely };
}

/** Each month as a multiple of the person's average; none of somebody who never did it, or never won. */
function shareOfOwn(own: readonly MonthPair[]): MonthPair[] {
  const average = (key: 'done' | 'won') => own.reduce((sum, pair) => sum + pair[key], 0) / own.length;
  const [done, won] = [average('done'), average('won')];
  if (own.length < FEWEST_MONTHS || done <= 0 || won <= 0) return [];
  return own.map((pair) => ({ ...pair, done: pair.done / done, won: pair.won / won }));
}

/** Swept again and again, since not everybody has every month; a team's few dozen months are level long before. */
const SWEEPS = 20;

/** What is left of the values without their person's and their month's average. */
function withoutAverages(pairs: readonly MonthPair[], numberOf: (pair: MonthPair) => number): number[] {
  const values = pairs.map(numberOf);
  const groups = (['personId', 'month'] as const).map((key) => [
    ...Map.groupBy(pairs.keys(), (at) => pairs[at]?.[key] ?? '').values(),
  ]);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const group of groups.flat()) {
      const mean = group.reduce((sum, at) => sum + (values[at] ?? 0), 0) / group.length;
      for (const at of group) values[at] = (values[at] ?? 0) - mean;
    }
  }
  // What only a rounding error tells apart is equal.
  return values.map((value) => Math.round(value * 1e9) || 0);
}
