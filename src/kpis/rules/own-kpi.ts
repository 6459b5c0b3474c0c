import type { LocalDate } from '../../kernel/date.ts';
import type { OwnDraft, OwnKey, OwnKpi } from '../own.ts';

/** How the numbers of a unit usually become one (domain.md §1.2); a form asks for no more than the unit. */
const USUAL = {
  count: 'sum',
  money: 'sum',
  percent: 'ratio',
  days: 'mean',
  score: 'mean',
  bool: 'mean',
} as const satisfies Record<OwnKpi['unit'], OwnKpi['aggregation']>;

/** Of fewer a rate is not told. */
const RATE_NEEDS = 5;

/** A whole draft of what a form or a file says. */
export function draftOwn({
  name,
  unit,
  aggregation = USUAL[unit],
  direction = 'up',
  source,
  minN = unit === 'percent' || unit === 'bool' ? RATE_NEEDS : 1,
}: Pick<OwnDraft, 'name' | 'unit' | 'source'> & Partial<OwnDraft>): OwnDraft {
  return { name: name.replace(/\s+/g, ' ').trim(), unit, aggregation, direction, source, minN };
}

/** Whether numbers of that unit can become one so: a percentage is two counters, yes or no is a share. */
export function fitsUnit({ unit, aggregation }: Pick<OwnDraft, 'unit' | 'aggregation'>): boolean {
  if (unit === 'percent' || aggregation === 'ratio') return unit === 'percent' && aggregation === 'ratio';
  return unit !== 'bool' || aggregation === 'mean';
}

/** What a KPI was on a day: the version that held, or for days before the first one that. */
export function versionOn(versions: readonly OwnKpi[], key: OwnKey, date: LocalDate): OwnKpi | undefined {
  const all = versions.filter((version) => version.key === key);
  return all.findLast((version) => version.validFrom <= date) ?? all[0];
}

/** Whether a draft says what holds already. */
export function isSameOwn(kpi: OwnKpi, draft: OwnDraft): boolean {
  return (Object.keys(draft) as (keyof OwnDraft)[]).every((field) => kpi[field] === draft[field]);
}
