import { levelReading, type Reading } from '../../../goals/rules/targets/reading.ts';
import { isAddedUp, scaleOf, type Target } from '../../../goals/rules/targets/types.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { ratioOf } from '../../../kpis/rules/aggregate.ts';

/** A measure of some people, as it is joined with the same of others. */
export type Part = { aim: Target; reading: Reading | null };

/**
 * Several groups' measure as one: what adds up is added up, with its targets; a rate or a mean is worked out anew from the
 * counters of all, never averaged (domain.md §1.2). Null where groups aim at what cannot be held against one number.
 */
export function joinParts(kpi: BookKpi, parts: readonly Part[]): Part | null {
  const aim = joinAims(parts);
  return aim && { aim, reading: joinReadings(kpi, aim, parts) };
}

/**
 * One aim for all: sums added up; of the same level that level; of floors (or of ceilings) that differ, what all would
 * come to if each group were exactly on its own, by what each divides by.
 */
function joinAims(parts: readonly Part[]): Target | null {
  const [first] = parts;
  if (!first) return null;
  const { aim } = first;
  const isOfType = parts.every((part) => part.aim.type === aim.type);
  if (!isOfType) return null;
  if (isAddedUp(aim.type)) return { ...aim, target: parts.reduce((sum, part) => sum + part.aim.target, 0) };
  const isSame = parts.every(
    (part) => part.aim.target === aim.target && part.aim.start === aim.start && part.aim.upper === aim.upper,
  );
  if (isSame) return aim;
  if (aim.type !== 'at_least' && aim.type !== 'at_most') return null;
  const weighed = parts.map((part) => ({ target: part.aim.target, n: behind(part.reading) }));
  const n = weighed.reduce((sum, each) => sum + each.n, 0);
  if (n <= 0) return null;
  return { ...aim, target: Math.round(weighed.reduce((sum, each) => sum + each.target * each.n, 0) / n) };
}

function joinReadings(kpi: BookKpi, { type }: Target, parts: readonly Part[]): Reading | null {
  const readings = parts.flatMap(({ reading }) => reading ?? []);
  if (readings.length === 0) return null;
  const total = (of: (reading: Reading) => number) => readings.reduce((sum, each) => sum + of(each), 0);
  if (readings.every(({ kind }) => kind === 'sum')) {
    return { kind: 'sum', amount: total((each) => (each.kind === 'sum' ? each.amount : 0)) };
  }
  if (readings.every(({ kind }) => kind === 'answers')) {
    return {
      kind: 'answers',
      yes: total((each) => (each.kind === 'answers' ? each.yes : 0)),
      no: total((each) => (each.kind === 'answers' ? each.no : 0)),
    };
  }
  if (!isQuotient(kpi)) return null;
  const { aggregation, minN } = kpi;
  const k = total((each) => (each.kind === 'level' ? each.k : 0));
  const all = ratioOf(k, total(behind), minN);
  return levelReading({ aggregation, minN, scale: scaleOf(type, kpi.unit) }, all);
}

/** Whether a KPI is two sums divided; a median, a balance or a best day of several groups cannot be told from theirs. */
const isQuotient = ({ aggregation }: Pick<BookKpi, 'aggregation'>): boolean =>
  aggregation === 'ratio' || aggregation === 'mean';

const behind = (reading: Reading | null) => (reading?.kind === 'level' ? reading.n : 0);
