import { safeInteger } from '../database/open.ts';
import type { FactSource } from '../database/schema.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { KpiKey } from './catalogue.ts';

/** Whose numbers: a person's, or a team's own where nobody in it can be named. */
export type Subject = { kind: 'person' | 'team'; id: string };

/** A fact to be written: one line of the ledger. */
export type NewFact = {
  subject: Subject;
  kpi: KpiKey;
  /** The business date it counts on, fixed when it happens (domain.md §0.7). */
  date: LocalDate;
  occurredAt: Date;
  /** In the KPI's own unit: minor units for money, else a count. */
  amount: number;
  /** How many events stand behind the amount. */
  count: number;
  /** ISO code of a money KPI, else null. */
  currency: string | null;
  /** For KPIs that count distinct things: the thing. */
  distinctKey?: string | null;
  /** The record it comes from; *Why?* leads back to it. */
  source: { kind: FactSource; id: string };
};

/** A fact as it stands in the ledger. */
export type Fact = NewFact & {
  id: string;
  recordedAt: Date;
  distinctKey: string | null;
  reversesId: string | null;
};

/** What the roll-up keeps of several facts of one subject, KPI, date and currency. */
export type DailySum = {
  subjectId: string;
  kpi: KpiKey;
  date: LocalDate;
  /** '' for none. */
  currency: string;
  amount: number;
  count: number;
};

/** The fact that takes another back: the same line with its numbers negated. Throws for a reversal itself. */
export function reversalOf(fact: Fact): NewFact {
  if (fact.reversesId) throw new Error(`Fact ${fact.id} is a reversal and cannot be reversed`);
  return { ...fact, amount: 0 - fact.amount, count: 0 - fact.count };
}

/**
 * Facts summed as the roll-up keeps them, in one fixed order, so that two writers at once take its rows in
 * turn. Throws a RangeError for a number that is not a safe integer.
 */
export function sumByDay(facts: readonly NewFact[]): DailySum[] {
  const sums = new Map<string, DailySum>();
  for (const { subject, kpi, date, currency, amount, count } of facts) {
    const key = `${subject.id} ${kpi} ${date} ${currency ?? ''}`;
    const sum = sums.get(key);
    sums.set(key, {
      subjectId: subject.id,
      kpi,
      date,
      currency: currency ?? '',
      amount: safeInteger(safeInteger(amount) + (sum?.amount ?? 0)),
      count: safeInteger(safeInteger(count) + (sum?.count ?? 0)),
    });
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}
