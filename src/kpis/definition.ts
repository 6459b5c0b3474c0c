import type { Aggregation } from './rules/aggregate.ts';

/** What a KPI is measured in; `times` is a quotient such as 3.2 ×, `score` has points and no unit. */
export type KpiUnit = 'count' | 'money' | 'percent' | 'days' | 'times' | 'score' | 'bool';

/**
 * What a KPI is, as a record (domain.md §1.1): how its facts become one number over time and over people, and from how
 * many on that number says anything. A key never changes its meaning: another meaning is another version.
 */
export type KpiDefinition<Key extends string = string> = {
  key: Key;
  /** What people do themselves, what comes of it, a quotient of two counters, or what customers answer. */
  class: 'activity' | 'outcome' | 'ratio' | 'rating';
  /** `money` is in minor units with a currency beside it (domain.md §0.1), `percent` a fraction: 0.5 is 50 %. */
  unit: KpiUnit;
  aggregation: Aggregation;
  /** Which way is better. */
  direction: 'up' | 'down' | 'in_range';
  /** The two counters of a quotient: it is their sums divided, never an average of quotients (domain.md §1.2). */
  numerator: string | null;
  denominator: string | null;
  /** The date that puts an event in a period: when it was done, a deal's close, its opening, or a whole month. */
  dateBasis: 'done' | 'closed' | 'opened' | 'month';
  /** Below so many in the denominator only the counts are shown (domain.md §4.3). */
  minN: number;
  decimals: 0 | 1;
  /** Where its numbers come from: people's logs, imports, either, the company's monthly numbers, or other KPIs. */
  source: 'by_hand' | 'imported' | 'both' | 'monthly' | 'computed';
  /** Who may enter one: each person for themselves, whoever leads a person for them, admins, or nobody: it comes by itself. */
  enteredBy: 'person' | 'manager' | 'admin' | 'nobody';
  version: number;
};
