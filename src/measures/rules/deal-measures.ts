import type { Deal } from '../../deals/index.ts';
import { customerKey } from '../../deals/rules/customer-key.ts';
import { daysBetween } from '../../kernel/date.ts';
import { type ReadyKey, readyKpi } from '../../kpis/ready.ts';
import { aggregate, ratioOf } from '../../kpis/rules/aggregate.ts';
import { isCrossSale } from './deal-types.ts';
import { known, type Measured, unknown, type WhyNot } from './measured.ts';

/** A period as its deals, logs and goal tell it. */
export type DealPeriod = {
  /** Won and lost, by close date. */
  closed: readonly Deal[];
  /** Open at the end of the period, or now while it runs. */
  open: readonly Deal[];
  /** How many were opened. */
  opened: number;
  /** Qualified leads that were logged or imported. */
  leads: number;
  /** The goal for revenue per such a period, with what counts towards it; null without one. */
  goal: { target: number; revenue: number; currency: string } | null;
  /** In which amounts of deals are added up; others are left out. */
  currency: string;
  isRunning: boolean;
};

/** What is worked out from deals (domain.md §1.3), in the order of the ready set. */
export function dealMeasures(period: DealPeriod): Measured[] {
  return [
    winRate(period),
    averageDeal(period),
    ...salesCycle(period),
    velocity(period),
    coverage(period),
    leadConversion(period),
    crossSell(period),
    attainment(period),
  ];
}

function winRate({ closed }: Pick<DealPeriod, 'closed'>): Measured {
  return share('win_rate', wonOf(closed).length, closed.length, 'no_closed');
}

function averageDeal({ closed, currency }: DealPeriod): Measured {
  const won = wonOf(closed);
  const { value, n } = aggregate('mean', entriesOf(amountsIn(won, currency)));
  if (value === null) return unknown('average_deal', won.length === 0 ? 'no_won' : 'no_amount');
  return known('average_deal', value, { kind: 'deals', n });
}

function salesCycle({ closed }: DealPeriod): Measured[] {
  const won = wonOf(closed);
  const days = entriesOf(daysToWin(won));
  const keys = [
    ['sales_cycle', 'mean'],
    ['sales_cycle_median', 'median'],
  ] as const;
  return keys.map(([key, how]) => {
    const { value, n } = aggregate(how, days);
    if (value === null) return unknown(key, won.length === 0 ? 'no_won' : 'no_opened_on');
    return known(key, value, { kind: 'deals', n });
  });
}

/** Open deals × win rate × average deal, over the days that a deal takes: what comes in a day, all from one period. */
function velocity({ closed, open, currency }: DealPeriod): Measured {
  const key = 'pipeline_velocity';
  const won = wonOf(closed);
  const amounts = amountsIn(won, currency);
  const days = daysToWin(won);
  if (open.length === 0) return unknown(key, 'no_open');
  if (won.length === 0) return unknown(key, 'no_won');
  const minN = minNOf(key);
  if (amounts.length < minN || days.length < minN) {
    return unknown(key, 'too_few_won', { kind: 'deals', n: Math.min(amounts.length, days.length) });
  }
  const average = mean(amounts);
  // A deal that is won on the day it is opened takes a day all the same.
  const cycle = Math.max(1, mean(days));
  const value = (open.length * (won.length / closed.length) * average) / cycle;
  const counts = { open: open.length, won: won.length, closed: closed.length };
  return known(key, value, { kind: 'velocity', ...counts, average, days: cycle, currency });
}

/** What is open over what is missing of the goal. What is needed follows from the win rate, not from a rule of thumb. */
function coverage({ closed, open, goal, isRunning }: DealPeriod): Measured {
  const key = 'pipeline_coverage';
  if (!isRunning) return unknown(key, 'only_running');
  if (!goal) return unknown(key, 'no_goal');
  const missing = goal.target - goal.revenue;
  if (missing <= 0) return unknown(key, 'goal_reached');
  const amount = amountsIn(open, goal.currency).reduce((sum, each) => sum + each, 0);
  const rate = winRate({ closed }).value;
  const needed = rate ? 1 / rate : null;
  return known(key, amount / missing, {
    kind: 'coverage',
    open: amount,
    missing,
    needed,
    currency: goal.currency,
  });
}

function leadConversion({ opened, leads }: DealPeriod): Measured {
  const key = 'lead_conversion';
  // Nobody logs which lead became which deal; more deals than leads means that leads were not logged.
  if (leads > 0 && opened > leads)
    return unknown(key, 'more_than_leads', { kind: 'share', k: opened, n: leads });
  return share(key, opened, leads, 'no_leads');
}

function crossSell({ closed }: DealPeriod): Measured {
  const key = 'cross_sell';
  const won = wonOf(closed);
  const named = won.flatMap(({ customer, dealType }) => (customer ? [{ customer, dealType }] : []));
  if (won.length === 0) return unknown(key, 'no_won');
  if (named.length === 0) return unknown(key, 'no_customers');
  if (named.every(({ dealType }) => !dealType)) return unknown(key, 'no_types');
  const customersOf = (deals: typeof named) =>
    new Set(deals.map(({ customer }) => customerKey(customer))).size;
  const crossed = named.filter(({ dealType }) => dealType && isCrossSale(dealType));
  return share(key, customersOf(crossed), customersOf(named), 'no_customers');
}

function attainment({ goal }: DealPeriod): Measured {
  const key = 'attainment';
  if (!goal || goal.target <= 0) return unknown(key, 'no_goal');
  const { revenue, target, currency } = goal;
  return known(key, revenue / target, { kind: 'money_share', k: revenue, n: target, currency });
}

/** `k` of `n` as a rate, or why not: with too few the counts stand alone. */
function share(key: ReadyKey, k: number, n: number, nothing: WhyNot): Measured {
  const { value, why } = ratioOf(k, n, minNOf(key));
  if (why === 'nothing') return unknown(key, nothing);
  if (value === null) return unknown(key, 'too_few', { kind: 'share', k, n });
  return known(key, value, { kind: 'share', k, n });
}

const wonOf = (closed: readonly Deal[]) => closed.filter(({ status }) => status === 'won');

const amountsIn = (deals: readonly Deal[], currency: string) =>
  deals.flatMap((deal) => (deal.amount !== null && deal.currency === currency ? [deal.amount] : []));

/** From opened to won, of deals that say when both were; the same day is 0. */
function daysToWin(won: readonly Deal[]): number[] {
  return won.flatMap(({ openedOn, closedOn }) =>
    openedOn && closedOn && openedOn <= closedOn ? [daysBetween(openedOn, closedOn)] : [],
  );
}

const entriesOf = (amounts: readonly number[]) =>
  amounts.map((amount) => ({ subjectId: '', date: '', amount, count: 1 }));

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

const minNOf = (key: ReadyKey) => readyKpi(key)?.minN ?? 1;
