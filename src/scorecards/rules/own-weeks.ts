import type { KpiKey } from '../../kpis/catalogue.ts';
import type { OwnCard } from './card.ts';
import { byImportance } from './trend.ts';

/** One's most important measure over the last whole weeks, oldest first; null where nothing at all was recorded. */
export type OwnWeeks = { kpi: KpiKey; amounts: readonly (number | null)[]; goal: number | null };

/** With fewer there is nothing to look at. */
const FEWEST_WEEKS = 3;

/**
 * What somebody's weeks are shown by: with a goal before without, outcomes before activity, then the card's own order. A week
 * in which none of their measures has anything is unknown. Null while fewer than three are known.
 */
export function ownWeeks({ measures }: Pick<OwnCard, 'measures'>): OwnWeeks | null {
  const [first] = byImportance({ measures, own: [] });
  const line = measures.find(({ kpi }) => kpi === first);
  if (!line) return null;
  const known = line.trend.map((_amount, week) => measures.some(({ trend }) => (trend[week] ?? 0) !== 0));
  const firstKnown = known.indexOf(true);
  const amounts = line.trend
    .map((amount, week) => (known[week] ? amount : null))
    .slice(Math.max(firstKnown, 0));
  if (known.filter(Boolean).length < FEWEST_WEEKS) return null;
  return { kpi: line.kpi, amounts, goal: line.goal };
}
