import type { LocalDate } from '../kernel/date.ts';
import { toInstant } from '../kernel/zoned.ts';
import { catalogue, type Fact, isKpiKey, type Kpi, kpiByKey, type NewFact } from '../kpis/index.ts';
import type { LogEntry } from './rules/parse.ts';

/** What a person logged in one go: facts of one business date under one source id. There is no other record of it. */
export type LogBatch = { id: string; date: LocalDate; entries: readonly LogEntry[]; recordedAt: Date };

/** The KPIs people log themselves, in the catalogue's order. */
export const byHandKpis: readonly Kpi[] = catalogue.filter(isByHand);

/** Whether a key names a KPI that people log themselves. */
export function isByHandKey(key: string): boolean {
  return isKpiKey(key) && isByHand(kpiByKey(key));
}

function isByHand(kpi: Kpi): boolean {
  return kpi.fedBy === 'activity' && kpi.source !== 'imported';
}

/** The facts that keep a batch. Something of an earlier day is taken to have happened at its noon. */
export function factsOf(
  batch: Pick<LogBatch, 'id' | 'date' | 'entries'>,
  by: { personId: string; zone: string; now: Date; today: LocalDate },
): NewFact[] {
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

/** Facts of logs as the batches they were, in the order in which they come; entries in the catalogue's order. */
export function batchesOf(facts: readonly Fact[]): LogBatch[] {
  return [...Map.groupBy(facts, (fact) => fact.source.id)].flatMap(([id, together]) => {
    const [first] = together;
    if (!first) return [];
    const entries = byHandKpis.flatMap((kpi) =>
      together.filter((fact) => fact.kpi === kpi.key).map(({ amount }) => ({ kpi: kpi.key, count: amount })),
    );
    return [{ id, date: first.date, entries, recordedAt: first.recordedAt }];
  });
}
