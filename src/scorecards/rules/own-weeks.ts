import { type KpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import type { MeasureLine, OwnCard } from './card.ts';

/** One's most important measure over the last whole weeks, oldest first; null where nothing at all was recorded. */
export type OwnWeeks = { kpi: KpiKey; amounts: readonly (number | null)[]; goal: number | null };

/** With fewer there is nothing to look at. */
const FEWEST_WEEKS = 3;

/**
 * What somebody's weeks are shown by: with a goal before without, outcomes before activity, then the card's own order. A week
 * in which none of their measures has anything is unknown. Null while fewer than three are known.
 */
export function ownWeeks({ measures }: Pick<OwnCard, 'measures'>): OwnWeeks | null {
  const [line] = measures.filter(({ isEmpty }) => !isEmpty).toSorted((a, b) => rank(a) - rank(b));
  if (!line) return null;
  const known = line.trend.map((_amount, week) => measures.some(({ trend }) => (trend[week] ?? 0) !== 0));
  const first = known.indexOf(true);
  const amounts = line.trend.map((amount, week) => (known[week] ? amount : null)).slice(Math.max(first, 0));
  if (known.filter(Boolean).length < FEWEST_WEEKS) return null;
  return { kpi: line.kpi, amounts, goal: line.goal };
}

const rank = ({ kpi, goal }: MeasureLine) =>
  (goal === null ? 2 : 0) + (kpiByKey(kpi).class === 'outcome' ? 0 : 1);
