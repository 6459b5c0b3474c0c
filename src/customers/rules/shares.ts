import type { Fit } from './score.ts';

/** How much of something is with ideal customers, with others, and with those of whom too little is known. */
export type Split = Readonly<Record<Fit, number>>;

/** Some deals by their customers' fit: how many, and their amounts by currency, which are never added together. */
export type FitSplit = { deals: Split; money: ReadonlyMap<string, Split> };

const nothing: Split = { ideal: 0, other: 0, unknown: 0 };

/** Splits deals by the fit of each. One without an amount counts as a deal only. */
export function splitByFit(
  deals: readonly { id: string; amount: number | null; currency: string }[],
  fits: ReadonlyMap<string, Fit>,
): FitSplit {
  let counted = nothing;
  const money = new Map<string, Split>();
  for (const { id, amount, currency } of deals) {
    const fit = fits.get(id) ?? 'unknown';
    counted = plus(counted, fit, 1);
    if (amount !== null) money.set(currency, plus(money.get(currency) ?? nothing, fit, amount));
  }
  return { deals: counted, money };
}

/** A share of what is known: `k` of `n`; null where nothing is, or less than half. */
export type FitShare = { k: number; n: number } & (
  | { value: number; why: null }
  | { value: null; why: 'nothing' | 'most_unknown' }
);

/** The part with ideal customers, of that of whose customers enough is known. What is unknown counts neither way. */
export function fitShare({ ideal, other, unknown }: Split): FitShare {
  const [k, n] = [ideal, ideal + other];
  if (n + unknown === 0) return { k, n, value: null, why: 'nothing' };
  if (n === 0 || n < unknown) return { k, n, value: null, why: 'most_unknown' };
  return { k, n, value: k / n, why: null };
}

const plus = (split: Split, fit: Fit, amount: number): Split => ({ ...split, [fit]: split[fit] + amount });
