import type { BookKpi, KpiBook, KpiKey } from '../../../kpis/index.ts';

/** A share of two counters that tells whether much of something was worth it. */
export type Quality = { key: QualityKey; counted: KpiKey; of: KpiKey };

export const QUALITY_KEYS = [
  'booked_per_call',
  'booked_per_email',
  'held_per_booked',
  'proposals_per_meeting',
  'proposals_per_demo',
  'deals_per_proposal',
] as const;

/** Stored, so a key never changes its meaning. */
export type QualityKey = (typeof QUALITY_KEYS)[number];

const COUNTERS: Readonly<Record<QualityKey, { counted: KpiKey; of: KpiKey }>> = {
  booked_per_call: { counted: 'meetings_booked', of: 'calls' },
  booked_per_email: { counted: 'meetings_booked', of: 'emails' },
  held_per_booked: { counted: 'meetings_held', of: 'meetings_booked' },
  proposals_per_meeting: { counted: 'proposals', of: 'meetings_held' },
  proposals_per_demo: { counted: 'proposals', of: 'demos' },
  deals_per_proposal: { counted: 'deals_won', of: 'proposals' },
};

export const QUALITIES: readonly Quality[] = QUALITY_KEYS.map((key) => ({ key, ...COUNTERS[key] }));

/** The share of a key; null for any other text. */
export function qualityOf(key: string): Quality | null {
  return QUALITIES.find((quality) => quality.key === key) ?? null;
}

/** Below so many in the denominator a share says nothing yet (domain.md §6). */
export const FEWEST_BEHIND_A_SHARE = 20;

/** What people are compared by: a KPI that adds up, or such a share. */
export type Measure = { kind: 'sum'; kpi: BookKpi } | { kind: 'share'; quality: Quality };

/** Whether people can be compared by sums of it: more is better, and it adds up over days. */
export function isComparable({ aggregation, direction, unit }: BookKpi): boolean {
  return aggregation === 'sum' && direction === 'up' && (unit === 'count' || unit === 'money');
}

/** Everything that people can be compared by, KPIs first. */
export function measuresOf(book: KpiBook): Measure[] {
  const sums = book.running.filter(isComparable).map((kpi) => ({ kind: 'sum' as const, kpi }));
  return [...sums, ...QUALITIES.map((quality) => ({ kind: 'share' as const, quality }))];
}

/** How buttons carry a measure; `measureOf` reads it. */
export function measureKey(measure: Measure): string {
  return measure.kind === 'sum' ? measure.kpi.key : measure.quality.key;
}

/** The measure of a key among those there are; null for any other. */
export function measureOf(book: KpiBook, key: string): Measure | null {
  return measuresOf(book).find((measure) => measureKey(measure) === key) ?? null;
}
