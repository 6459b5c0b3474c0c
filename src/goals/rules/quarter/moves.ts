import { wilson } from '../../../kernel/statistics.ts';

/**
 * What came of a KPI in a quarter: in its unit (minor units for money), how many events stand behind it, and the working
 * days of the people it is of, each by their share of full time.
 */
export type Counted = { amount: number; events: number; days: number };

/** A KPI in two quarters that can be compared. */
export type Measured<K = string> = { kpi: K; unit: 'count' | 'money'; before: Counted; after: Counted };

/** What moved. `change`: 0.13 is 13 % more per working day; null: from nothing. `isClear`: more than chance would do. */
export type Move<K = string> = Measured<K> & { change: number | null; isClear: boolean };

/** So many events in both quarters together are a rate (domain.md §4.3); of money fewer deals than five a quarter are none. */
const FEWEST_EVENTS = 20;
const FEWEST_DEALS = 5;

const MOST_MOVES = 3;

/**
 * The largest moves per working day, those that are more than chance first; `few` had too few events to say. Days differ
 * between quarters, so nothing is compared raw.
 */
export function largestMoves<K>(measured: readonly Measured<K>[]): { moves: Move<K>[]; few: K[] } {
  const held = measured.filter(({ before, after }) => before.days > 0 && after.days > 0);
  const isEnough = ({ unit, before, after }: Measured<K>) =>
    unit === 'money'
      ? before.events >= FEWEST_DEALS && after.events >= FEWEST_DEALS
      : before.events + after.events >= FEWEST_EVENTS;
  const moves = held
    .filter(isEnough)
    .map((each) => ({ ...each, change: changeOf(each), isClear: isMoreThanChance(each) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Number(b.isClear) - Number(a.isClear) || sizeOf(b) - sizeOf(a));
  const happened = ({ before, after }: Measured<K>) => before.events + after.events > 0;
  return {
    moves: moves.slice(0, MOST_MOVES),
    few: held.filter((each) => !isEnough(each) && happened(each)).map(({ kpi }) => kpi),
  };
}

/** One multiplication each, so that equal rates are equal. */
function changeOf({ before, after }: Measured<unknown>): number | null {
  const [one, other] = [before.amount * after.days, after.amount * before.days];
  return one === 0 ? (other === 0 ? 0 : null) : (other - one) / one;
}

/** A halving is as large as a doubling; what came from nothing, or went to it, is larger than both. */
function sizeOf({ change }: Move<unknown>): number {
  return change === null || change === -1 ? Number.MAX_VALUE : Math.abs(Math.log(1 + change));
}

/** If nothing had changed, events would fall into the quarters like their working days. Wilson's 95 % of them says no. */
function isMoreThanChance({ before, after }: Measured<unknown>): boolean {
  const likely = wilson(after.events, before.events + after.events);
  const share = after.days / (before.days + after.days);
  return likely !== null && (share < likely.low || share > likely.high);
}
