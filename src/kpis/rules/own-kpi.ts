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

const CLASSES = {
  count: 'activity',
  money: 'activity',
  percent: 'ratio',
  days: 'activity',
  score: 'rating',
  bool: 'ratio',
} as const satisfies Record<OwnKpi['unit'], OwnKpi['class']>;

/** Of fewer a rate is not told. */
const RATE_NEEDS = 5;

/** What a form or a file says of a KPI; what is left out stays as it is, or is the usual. */
export type SaidOfOwn = Pick<OwnDraft, 'name' | 'unit' | 'source'> & Partial<OwnDraft>;

/** A whole draft of it. `before` is what holds already: who enters it and its words for `/log` stay unless they are said. */
export function draftOwn(said: SaidOfOwn, before?: OwnKpi): OwnDraft {
  const { name, unit, source } = said;
  const isKept = before?.source === source;
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    class: said.class ?? before?.class ?? CLASSES[unit],
    unit,
    aggregation: said.aggregation ?? USUAL[unit],
    direction: said.direction ?? 'up',
    dateBasis: said.dateBasis ?? before?.dateBasis ?? 'done',
    source,
    enteredBy:
      said.enteredBy ?? (isKept ? before.enteredBy : null) ?? (source === 'by_hand' ? 'person' : 'nobody'),
    words: said.words === undefined ? (before?.words ?? null) : said.words,
    minN: said.minN ?? (unit === 'percent' || unit === 'bool' ? RATE_NEEDS : 1),
  };
}

/**
 * Whether numbers of that unit can become one so: a percentage is two counters, yes or no is a share, and different
 * things are counted, not measured.
 */
export function fitsUnit({ unit, aggregation }: Pick<OwnDraft, 'unit' | 'aggregation'>): boolean {
  if (unit === 'percent' || aggregation === 'ratio') return unit === 'percent' && aggregation === 'ratio';
  if (aggregation === 'count_distinct') return unit === 'count';
  return unit !== 'bool' || aggregation === 'mean';
}

/** Whether somebody can enter what comes from there: a file's numbers nobody, other numbers somebody. */
export function fitsSource({ source, enteredBy }: Pick<OwnDraft, 'source' | 'enteredBy'>): boolean {
  return (source === 'imported') === (enteredBy === 'nobody');
}

/** Whether numbers of it can be logged in one line: things counted by hand and added up, whoever enters them. */
export function isCountedByHand({
  source,
  unit,
  aggregation,
}: Pick<OwnDraft, 'source' | 'unit' | 'aggregation'>) {
  return source === 'by_hand' && unit === 'count' && aggregation === 'sum';
}

/** What a KPI was on a day: the version that held, or for days before the first one that. */
export function versionOn(versions: readonly OwnKpi[], key: OwnKey, date: LocalDate): OwnKpi | undefined {
  const all = versions.filter((version) => version.key === key);
  return all.findLast((version) => version.validFrom <= date) ?? all[0];
}

/** Whether a draft says what holds already. */
export function isSameOwn(kpi: OwnKpi, draft: OwnDraft): boolean {
  return (Object.keys(draft) as (keyof OwnDraft)[]).every((field) =>
    field === 'words'
      ? JSON.stringify(kpi.words) === JSON.stringify(draft.words)
      : kpi[field] === draft[field],
  );
}
