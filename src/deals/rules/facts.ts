import type { LocalDate } from '../../kernel/date.ts';
import type { NewFact } from '../../kpis/index.ts';
import type { Deal, DealReport, StageEntry } from '../deal.ts';

/** The deal after a report: what the report leaves out stays as it was. */
export function mergeReport(before: Deal | undefined, report: DealReport, newId: () => string): Deal {
  const unknown = {
    customer: null,
    product: null,
    dealType: null,
    amount: null,
    openedOn: null,
    closedOn: null,
  };
  return { ...unknown, ...before, ...report, id: before?.id ?? newId() };
}

/** Whether two states of one deal are the same in every field. */
export function isSameDeal(one: Deal, other: Deal): boolean {
  return Object.entries(one).every(([field, value]) => other[field as keyof Deal] === value);
}

/**
 * What a deal adds to the ledger: a won one counts on its close date, for its owner, as one deal won and as
 * its amount of revenue (domain.md §1.3); without an amount only as a deal, without a date not at all.
 * A CRM names no hour: noon UTC stands for it, which is the same date nearly everywhere.
 */
export function factsOf(deal: Deal): NewFact[] {
  if (deal.status !== 'won' || deal.closedOn === null) return [];
  const common = {
    subject: { kind: 'person', id: deal.ownerId },
    date: deal.closedOn,
    occurredAt: new Date(`${deal.closedOn}T12:00:00Z`),
    count: 1,
    source: { kind: 'deal', id: deal.id },
  } as const;
  const won: NewFact = { ...common, kpi: 'deals_won', amount: 1, currency: null };
  if (deal.amount === null) return [won];
  return [won, { ...common, kpi: 'revenue_won', amount: deal.amount, currency: deal.currency }];
}

/**
 * When a deal entered the stage it is seen in: a closed one on its close date, a new one when it was opened,
 * any other on the day we saw it there (`today`); so does one whose date is not known.
 */
export function stageEntryOf(deal: Deal, isNew: boolean, today: LocalDate): StageEntry {
  const known = deal.status === 'open' ? isNew && deal.openedOn : deal.closedOn;
  return { dealId: deal.id, stage: deal.stage, enteredOn: known || today };
}
