import type { KpiKey } from '../../kpis/catalogue.ts';
import { neededFor, type Rate, rateOf, type Tally } from './conversion.ts';

/** What was counted of each KPI in the time looked back at; for money `amount` is its sum and `count` its deals. */
export type Counted = ReadonlyMap<KpiKey, { amount: number; count: number }>;

/** One step back: so many of `kpi` are needed, because of `rate`, which says how often `of` came of one. */
export type FunnelStep = { kpi: KpiKey; needed: number; of: KpiKey; rate: Rate };

/** Why the way back ends before the first step of work: too little is known of `kpi`, or nothing has come of it yet. */
export type FunnelEnd = { why: 'too_little' | 'nothing_yet'; kpi: KpiKey; of: KpiKey; n: number };

/** What comes of what, the last first. E-mails and leads stand outside: nobody counts which call came of them. */
const ROW: readonly KpiKey[] = [
  'revenue_won',
  'deals_won',
  'proposals',
  'demos',
  'meetings_held',
  'meetings_booked',
  'calls',
];

/**
 * The way back from what is still missing of a goal to the work it takes, step by step, each rounded up and built on
 * the one before as it is shown. Rates are ratios of sums over one stretch of time, not of followed deals.
 *
 * A KPI that nobody counts, or that was counted less often than what is to come of it (a demo without a logged
 * meeting), is no step and is passed over.
 */
export function wayBack(
  goal: { kpi: KpiKey; missing: number },
  own: Counted,
  team: Counted,
): { steps: FunnelStep[]; end: FunnelEnd | null } {
  const steps: FunnelStep[] = [];
  const start = ROW.indexOf(goal.kpi);
  if (start < 0 || goal.missing <= 0) return { steps, end: null };
  let at = { kpi: goal.kpi, needed: BigInt(Math.ceil(goal.missing)) };
  for (const kpi of ROW.slice(start + 1)) {
    const [ofOwn, ofTeam] = [tallyOf(at.kpi, kpi, own), tallyOf(at.kpi, kpi, team)];
    if (ofOwn.n + ofTeam.n === 0) continue;
    const rate = rateOf(ofOwn, ofTeam);
    const why = !rate ? 'too_little' : rate.num === 0n ? 'nothing_yet' : null;
    if (!rate || why) {
      return { steps, end: { why: why ?? 'too_little', kpi, of: at.kpi, n: ofOwn.n + ofTeam.n } };
    }
    const isStep = at.kpi === 'revenue_won' || rate.num <= rate.den;
    if (!isStep) continue;
    const needed = neededFor(at.needed, rate);
    steps.push({ kpi, needed: Number(needed), of: at.kpi, rate });
    at = { kpi, needed };
  }
  return { steps, end: null };
}

/** Of `n` of the earlier KPI `k` of the later came; of money, the sum that the deals behind it brought. */
function tallyOf(later: KpiKey, earlier: KpiKey, counted: Counted): Tally {
  const of = counted.get(later);
  const n = later === 'revenue_won' ? of?.count : counted.get(earlier)?.amount;
  return { k: Math.max(0, of?.amount ?? 0), n: Math.max(0, n ?? 0) };
}
