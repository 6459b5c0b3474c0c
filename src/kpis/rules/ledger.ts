import type { LocalDate } from '../../kernel/date.ts';
import type { Fact, NewFact } from '../fact.ts';
import type { FactKey } from '../own.ts';

/** What the roll-up keeps of several facts of one subject, KPI, date and currency. */
export type DailySum = {
  subjectId: string;
  kpi: FactKey;
  date: LocalDate;
  /** '' for none. */
  currency: string;
  amount: number;
  count: number;
};

/** The fact that takes another back: the same line with its numbers negated. Throws for a reversal itself. */
export function reversalOf<K extends FactKey>(fact: Fact<K>): NewFact<K> {
  if (fact.reversesId) throw new Error(`Fact ${fact.id} is a reversal and cannot be reversed`);
  return { ...fact, amount: 0 - fact.amount, count: 0 - fact.count };
}

/**
 * Facts summed as the roll-up keeps them, in one fixed order, so that two writers at once take its rows in
 * turn.
 */
export function sumByDay(facts: readonly NewFact<FactKey>[]): DailySum[] {
  const sums = new Map<string, DailySum>();
  for (const { subject, kpi, date, currency, amount, count } of facts) {
    const key = `${subject.id} ${kpi} ${date} ${currency ?? ''}`;
    const sum = sums.get(key);
    sums.set(key, {
      subjectId: subject.id,
      kpi,
      date,
      currency: currency ?? '',
      amount: (sum?.amount ?? 0) + amount,
      count: (sum?.count ?? 0) + count,
    });
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}

/** What has to be taken back and what written so that the ledger says `wanted`; what fits already stays. */
export function correctionOf<K extends FactKey>(
  standing: readonly Fact<K>[],
  wanted: readonly NewFact<K>[],
): { reverse: Fact<K>[]; write: NewFact<K>[] } {
  const missing = new Map(wanted.map((fact) => [contentOf(fact), fact]));
  const reverse = standing.filter((fact) => !missing.delete(contentOf(fact)));
  return { reverse, write: [...missing.values()] };
}

/** A record gives at most one fact of a KPI, so equal content is the same fact. */
function contentOf(fact: NewFact<FactKey>): string {
  const { source, subject, kpi, date, amount, count, currency, distinctKey = null } = fact;
  return JSON.stringify([source.id, subject.id, kpi, date, amount, count, currency, distinctKey]);
}
