import type { Locale } from '../locales/locale.ts';
import type { KpiDefinition } from './definition.ts';

/** The KPIs of the starter catalogue; stored as they are, so a key never changes its meaning. */
export type KpiKey =
  | 'calls'
  | 'emails'
  | 'meetings_booked'
  | 'meetings_held'
  | 'qualified_leads'
  | 'demos'
  | 'proposals'
  | 'deals_won'
  | 'revenue_won';

/** How a KPI is called in one language. */
export type KpiName = {
  /** After 1, inside a sentence: "1 call". */
  one: string;
  /** After any other number: "12 calls", and in Turkish the singular again: "12 arama". */
  other: string;
  /** On its own, as a heading: "Calls", "Aramalar". */
  title: string;
};

/**
 * A KPI that cards, goals, `/log` and the import know: added up over time and over people, more is better
 * (domain.md §1.2, §1.3). What is worked out from these stands in `ready.ts`.
 */
export type Kpi = KpiDefinition<KpiKey> & {
  class: 'activity' | 'outcome';
  unit: 'count' | 'money';
  aggregation: 'sum';
  direction: 'up';
  source: 'by_hand' | 'imported' | 'both';
  /** Which capability writes its facts. */
  fedBy: 'activity' | 'deals';
  /** More than this for one person and day, logged by hand, is asked about first (domain.md §1.4); 0: never by hand. */
  dailyCap: number;
  name: Readonly<Record<Locale, KpiName>>;
  /** What comes with the product never ends. */
  endedOn: null;
};

/** What all of them share. */
const counted = {
  aggregation: 'sum',
  direction: 'up',
  numerator: null,
  denominator: null,
  minN: 1,
  decimals: 0,
  version: 1,
  endedOn: null,
} as const;

/** An activity: logged by hand and imported. */
function activity(key: KpiKey, dailyCap: number, name: Kpi['name']): Kpi {
  return {
    ...counted,
    key,
    class: 'activity',
    unit: 'count',
    dateBasis: 'done',
    source: 'both',
    enteredBy: 'person',
    fedBy: 'activity',
    dailyCap,
    name,
  };
}

/** What comes of won deals, on their close date; only ever imported. */
function outcome(key: KpiKey, unit: Kpi['unit'], name: Kpi['name']): Kpi {
  return {
    ...counted,
    key,
    class: 'outcome',
    unit,
    dateBasis: 'closed',
    source: 'imported',
    enteredBy: 'nobody',
    fedBy: 'deals',
    dailyCap: 0,
    name,
  };
}

/** The starter catalogue, in the order in which cards show it. */
export const catalogue: readonly Kpi[] = [
  activity('calls', 300, {
    en: { one: 'call', other: 'calls', title: 'Calls' },
    tr: { one: 'arama', other: 'arama', title: 'Aramalar' },
  }),
  activity('emails', 500, {
    en: { one: 'e-mail', other: 'e-mails', title: 'E-mails' },
    tr: { one: 'e-posta', other: 'e-posta', title: 'E-postalar' },
  }),
  activity('meetings_booked', 30, {
    en: { one: 'meeting booked', other: 'meetings booked', title: 'Meetings booked' },
    tr: { one: 'randevu', other: 'randevu', title: 'Alınan randevular' },
  }),
  activity('meetings_held', 15, {
    en: { one: 'meeting held', other: 'meetings held', title: 'Meetings held' },
    tr: { one: 'toplantı', other: 'toplantı', title: 'Yapılan toplantılar' },
  }),
  activity('qualified_leads', 50, {
    en: { one: 'qualified lead', other: 'qualified leads', title: 'Qualified leads' },
    tr: { one: 'nitelikli aday', other: 'nitelikli aday', title: 'Nitelikli adaylar' },
  }),
  activity('demos', 12, {
    en: { one: 'demo', other: 'demos', title: 'Demos' },
    tr: { one: 'demo', other: 'demo', title: 'Demolar' },
  }),
  activity('proposals', 30, {
    en: { one: 'proposal', other: 'proposals', title: 'Proposals' },
    tr: { one: 'teklif', other: 'teklif', title: 'Teklifler' },
  }),
  outcome('deals_won', 'count', {
    en: { one: 'deal won', other: 'deals won', title: 'Deals won' },
    tr: { one: 'kazanılan satış', other: 'kazanılan satış', title: 'Kazanılan satışlar' },
  }),
  outcome('revenue_won', 'money', {
    en: { one: 'revenue won', other: 'revenue won', title: 'Revenue won' },
    tr: { one: 'kazanılan ciro', other: 'kazanılan ciro', title: 'Kazanılan ciro' },
  }),
];

const byKey = new Map<string, Kpi>(catalogue.map((kpi) => [kpi.key, kpi]));

/** The KPI of a key. Throws for a key that only a newer catalogue could know. */
export function kpiByKey(key: KpiKey): Kpi {
  const kpi = byKey.get(key);
  if (!kpi) throw new Error(`No KPI ${key} in the catalogue`);
  return kpi;
}

/** Whether a text is a key of the catalogue. */
export function isKpiKey(text: string): text is KpiKey {
  return byKey.has(text);
}

/** The KPI's name as it reads after a number: "1 call", "12 calls", "12 arama". */
export function kpiName(kpi: Pick<Kpi, 'name'>, locale: Locale, count: number): string {
  const name = kpi.name[locale];
  return count === 1 ? name.one : name.other;
}
