import type { LocalDate } from '../kernel/date.ts';
import { toInstant } from '../kernel/zoned.ts';
import type { BookKpi, Fact, FactKey, KpiBook, NewFact } from '../kpis/index.ts';
import type { LogEntry } from './rules/parse.ts';

/** What a person logged in one go: facts of one business date under one source id. There is no other record of it. */
export type LogBatch = { id: string; date: LocalDate; entries: readonly LogEntry[]; recordedAt: Date };

/** The KPIs people log themselves, in the book's order. */
export function byHandKpis(book: KpiBook): BookKpi[] {
  return book.running.filter(isByHand);
}

/** Whether people log a KPI themselves, one by one. */
export function isByHand({ fedBy, source, dailyCap, enteredBy }: BookKpi): boolean {
  return fedBy !== 'deals' && source !== 'imported' && dailyCap > 0 && enteredBy === 'person';
}

/** The facts that keep a batch. Something of an earlier day is taken to have happened at its noon. */
export function factsOf(
  batch: Pick<LogBatch, 'id' | 'date' | 'entries'>,
  by: { personId: string; zone: string; now: Date; today: LocalDate },
): NewFact<FactKey>[] {
  return batch.entries.map(({ kpi, count }) => ({
    subject: { kind: 'person', id: by.personId },
    kpi,
    date: batch.date,
    occurredAt: batch.date === by.today ? by.now : toInstant(batch.date, '12:00', by.zone),
    amount: count,
    count,
    currency: null,
    source: { kind: 'log', id: batch.id },
  }));
}

/** Facts of logs as the batches they were, in the order in which they come; entries in the book's order. */
export function batchesOf(facts: readonly Fact<FactKey>[], book: KpiBook): LogBatch[] {
  return [...Map.groupBy(facts, (fact) => fact.source.id)].flatMap(([id, together]) => {
    const [first] = together;
    if (!first) return [];
    const entries = together
      .map(({ kpi, amount }) => ({ kpi, count: amount }))
      .sort((a, b) => book.position(a.kpi) - book.position(b.kpi));
    return [{ id, date: first.date, entries, recordedAt: first.recordedAt }];
  });
}
