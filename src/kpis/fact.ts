import type { FactSource } from '../database/tables/facts.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { KpiKey } from './catalogue.ts';
import type { FactKey } from './own.ts';

/** Whose numbers: a person's, or a team's own where nobody in it can be named. */
export type Subject = { kind: 'person' | 'team'; id: string };

/** A fact to be written: one line of the ledger. */
export type NewFact<K extends FactKey = KpiKey> = {
  subject: Subject;
  kpi: K;
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
export type Fact<K extends FactKey = KpiKey> = NewFact<K> & {
  id: string;
  recordedAt: Date;
  distinctKey: string | null;
  reversesId: string | null;
};
