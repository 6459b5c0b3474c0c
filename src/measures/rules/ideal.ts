import type { Fit } from '../../customers/rules/score.ts';
import { type FitShare, fitShare, type Split, splitByFit } from '../../customers/rules/shares.ts';
import type { Deal } from '../../deals/index.ts';
import { wilson } from '../../kernel/statistics.ts';
import { type Basis, known, type Measured, unknown, type WhyNot } from './measured.ts';

/** The deals of a period: closed and opened in it, and open at its end. */
export type IdealDeals = { closed: readonly Deal[]; opened: readonly Deal[]; open: readonly Deal[] };

/** The fit of each deal's customer, by the deal's id. */
export type Fits = ReadonlyMap<string, Fit>;

/** A share with ideal customers, and what stands behind it. */
export type IdealShare = { share: FitShare; basis: Basis };

/** Of the closed deals with some customers, how many were won, and where the true rate plausibly lies. */
export type FitWinRate = { won: number; closed: number; range: { low: number; high: number } | null };

/** What goes to ideal customers and what comes of it, in one period. */
export type IdealShares = {
  /** By currency; they are never added together. The company's comes first. */
  revenue: (IdealShare & { currency: string })[];
  won: IdealShare;
  opened: IdealShare;
  pipeline: (IdealShare & { currency: string })[];
  winRate: Readonly<Record<'ideal' | 'other', FitWinRate>>;
};

/** Everything about one period; `currency` is the company's. */
export function idealShares(deals: IdealDeals, fits: Fits, currency: string): IdealShares {
  const won = deals.closed.filter(({ status }) => status === 'won');
  const byCurrency = (some: readonly Deal[]) =>
    [currency, ...currenciesOf(some).filter((each) => each !== currency)].map((each) => ({
      currency: each,
      ...shareOfMoney(some, fits, each),
    }));
  return {
    revenue: byCurrency(won),
    won: shareOfDeals(won, fits),
    opened: shareOfDeals(deals.opened, fits),
    pipeline: byCurrency(deals.open),
    winRate: { ideal: winRateOf('ideal'), other: winRateOf('other') },
  };

  function winRateOf(fit: Fit): FitWinRate {
    const counts = (some: readonly Deal[]) => splitByFit(some, fits).deals[fit];
    const [k, n] = [counts(won), counts(deals.closed)];
    return { won: k, closed: n, range: wilson(k, n) };
  }
}

/** The two of them that are KPIs (domain.md §1.2: two counters each). */
export function idealMeasures(deals: Omit<IdealDeals, 'open'>, fits: Fits, currency: string): Measured[] {
  const won = deals.closed.filter(({ status }) => status === 'won');
  return [
    measured('ideal_revenue', shareOfMoney(won, fits, currency), won.length === 0 ? 'no_won' : 'no_amount'),
    measured('ideal_opened', shareOfDeals(deals.opened, fits), 'no_opened'),
  ];
}

/** Fewer say nothing of a rate (domain.md §4.3). */
const ENOUGH = 5;
const MANY = 20;

/** How much a win rate says: nothing yet, an early signal, or a rate (domain.md §4.3). */
export function evidenceOf({ closed }: FitWinRate): 'too_few' | 'early' | 'rate' {
  return closed < ENOUGH ? 'too_few' : closed < MANY ? 'early' : 'rate';
}

/** Whether ideal customers are won more often than others, when the ranges of both lie apart. */
export function compareWinRates({
  ideal,
  other,
}: IdealShares['winRate']): 'higher' | 'lower' | 'cannot_tell' {
  const isEnough = ideal.closed >= ENOUGH && other.closed >= ENOUGH;
  if (!isEnough || !ideal.range || !other.range) return 'cannot_tell';
  if (ideal.range.low > other.range.high) return 'higher';
  return ideal.range.high < other.range.low ? 'lower' : 'cannot_tell';
}

function measured(
  key: 'ideal_revenue' | 'ideal_opened',
  { share, basis }: IdealShare,
  nothing: WhyNot,
): Measured {
  if (share.value !== null) return known(key, share.value, basis);
  return share.why === 'nothing' ? unknown(key, nothing) : unknown(key, 'most_unknown', basis);
}

function shareOfDeals(deals: readonly Deal[], fits: Fits): IdealShare {
  const split = splitByFit(deals, fits).deals;
  const share = fitShare(split);
  return { share, basis: { kind: 'fit_deals', ...countsOf(split) } };
}

/** Of deals with an amount in that currency. */
function shareOfMoney(deals: readonly Deal[], fits: Fits, currency: string): IdealShare {
  const some = deals.filter((deal) => deal.amount !== null && deal.currency === currency);
  const { deals: counted, money } = splitByFit(some, fits);
  const share = fitShare(money.get(currency) ?? { ideal: 0, other: 0, unknown: 0 });
  return {
    share,
    basis: { kind: 'fit_money', k: share.k, n: share.n, currency, deals: countsOf(counted) },
  };
}

const countsOf = ({ ideal, other, unknown: beside }: Split) => ({
  k: ideal,
  n: ideal + other,
  unknown: beside,
});

const currenciesOf = (deals: readonly Deal[]) =>
  [...new Set(deals.flatMap(({ amount, currency }) => (amount === null ? [] : [currency])))].toSorted();
