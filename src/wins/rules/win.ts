import type { Period } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';

export type WinKind = 'goal_reached' | 'goal_near' | 'personal_best';

/** Something a person reached, by today's numbers. */
export type FoundWin = {
  kind: WinKind;
  personId: string;
  kpi: FactKey;
  goalId: string | null;
  period: Period;
  /** Of money. */
  currency: string | null;
  amount: number;
  /** What it is held against: the goal's number, or the best so far. */
  against: number;
  /** Of how many earlier periods it is the best; null for a goal. */
  periods: number | null;
};

/** What makes it one, beside the person and the period: however numbers move, it is the same win. */
export const aboutOf = ({ goalId, kpi, currency }: Pick<FoundWin, 'goalId' | 'kpi' | 'currency'>): string =>
  goalId ?? (currency ? `${kpi} ${currency}` : kpi);

/** A goal that was reached first, then one nearly so while it runs; of bests the longer time, then the wider margin. */
const ORDER: Readonly<Record<WinKind, number>> = { goal_reached: 0, personal_best: 1, goal_near: 2 };

/** The strongest first. */
export function byStrength(one: FoundWin, other: FoundWin): number {
  return (
    ORDER[one.kind] - ORDER[other.kind] ||
    daysOf(other) - daysOf(one) ||
    // Compared crosswise, so that nothing is divided.
    other.amount * one.against - one.amount * other.against ||
    (aboutOf(one) < aboutOf(other) ? -1 : 1)
  );
}

const daysOf = ({ period }: FoundWin) =>
  (Date.parse(period.end) - Date.parse(period.start)) / (24 * 3_600_000);
