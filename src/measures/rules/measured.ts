import type { ReadyKey } from '../../kpis/ready.ts';

/** Why there is no number. */
export type WhyNot =
  | 'no_closed'
  | 'no_won'
  | 'too_few'
  | 'too_few_won'
  | 'no_amount'
  | 'no_opened_on'
  | 'no_open'
  | 'no_leads'
  | 'more_than_leads'
  | 'no_customers'
  | 'no_types'
  | 'no_goal'
  | 'goal_reached'
  | 'only_running'
  | 'no_opened'
  | 'most_unknown'
  | 'not_entered'
  | 'no_new_customers'
  | 'nobody_left'
  | 'no_margin'
  | 'no_start'
  | 'no_answers'
  | 'not_free';

/** What stands behind a number; money is in minor units. */
export type Basis =
  /** `k` of `n` things. */
  | { kind: 'share'; k: number; n: number }
  /** `k` of `n`, in money of a currency. */
  | { kind: 'money_share'; k: number; n: number; currency: string }
  /** `k` of `n` deals of whose customers enough is known, and how many there are beside them. */
  | { kind: 'fit_deals'; k: number; n: number; unknown: number }
  /** The same in money of a currency, with the deals behind it. */
  | {
      kind: 'fit_money';
      k: number;
      n: number;
      currency: string;
      deals: { k: number; n: number; unknown: number };
    }
  /** So many deals. */
  | { kind: 'deals'; n: number }
  /** So much money for so many new customers. */
  | { kind: 'per_customer'; amount: number; n: number; currency: string }
  /** Open deals × win rate × an average deal, over the days that one takes. */
  | {
      kind: 'velocity';
      open: number;
      won: number;
      closed: number;
      average: number;
      days: number;
      currency: string;
    }
  /** What is open, what is missing, and how many times that a win rate asks for; null when there is none. */
  | { kind: 'coverage'; open: number; missing: number; needed: number | null; currency: string }
  /** What a customer brings in the period, the margin of it, and how many of how many customers left. */
  | { kind: 'lifetime'; each: number; margin: number; k: number; n: number; currency: string }
  /** Two amounts of one customer, worth and cost. */
  | { kind: 'worth'; worth: number; cost: number; currency: string }
  /** Answers that praise, and those that do the opposite, of all. */
  | { kind: 'answers'; promoters: number; detractors: number; n: number };

/**
 * A ready KPI of one period: a fraction for a percentage, minor units for money, days, times or points; or why there is
 * none. The basis stands beside either, if there is anything to count.
 */
export type Measured = { key: ReadyKey; basis: Basis | null } & (
  | { value: number; why: null }
  | { value: null; why: WhyNot }
);

/** A number with what stands behind it. */
export function known(key: ReadyKey, value: number, basis: Basis): Measured {
  return { key, value, why: null, basis };
}

/** No number, and why. */
export function unknown(key: ReadyKey, why: WhyNot, basis: Basis | null = null): Measured {
  return { key, value: null, why, basis };
}
