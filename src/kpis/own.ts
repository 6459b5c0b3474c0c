import type { LocalDate } from '../kernel/date.ts';
import type { KpiKey } from './catalogue.ts';
import type { KpiDefinition } from './definition.ts';

/** The key of a company's own KPI, unique everywhere; that of its second counter ends in `.of`. */
export type OwnKey = `own_${string}`;

/** What a fact in the ledger can be of. */
export type FactKey = KpiKey | OwnKey;

/**
 * What people call a KPI in `/log`, beside its name, as somebody typed it. In English the first word follows a 1 ("site
 * visit"), the second any other number ("site visits"); in Turkish the first follows every number.
 */
export type LogWords = { en: readonly string[]; tr: readonly string[] };

/** A KPI that a company defined for itself, as it holds from a day on. */
export type OwnKpi = KpiDefinition<OwnKey> & {
  /** As somebody typed it. */
  name: string;
  unit: 'count' | 'money' | 'percent' | 'days' | 'score' | 'bool';
  source: 'by_hand' | 'imported';
  words: LogWords | null;
  validFrom: LocalDate;
  /** The day from which nothing is counted of it any more; null while it runs, and in versions that others followed. */
  endedOn: LocalDate | null;
};

/** What somebody says of a KPI; the rest follows. */
export type OwnDraft = Pick<
  OwnKpi,
  | 'name'
  | 'class'
  | 'unit'
  | 'aggregation'
  | 'direction'
  | 'dateBasis'
  | 'source'
  | 'enteredBy'
  | 'words'
  | 'minN'
>;

/** Whether a text is the key of an own KPI. */
export function isOwnKey(text: string): text is OwnKey {
  return text.startsWith('own_');
}

/** Under which the second counter of a percentage stands in the ledger. */
export function ofKey(key: OwnKey): OwnKey {
  return `${key}.of`;
}
