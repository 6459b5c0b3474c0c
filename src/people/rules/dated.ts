import type { LocalDate } from '../../kernel/date.ts';

/** A stretch of time in which one value holds: from `validFrom` until before `validTo` (null: until changed). */
export type Held = { id: string; validFrom: LocalDate; validTo: LocalDate | null };

/** What to write so that a new value holds; an empty plan says that it holds already. */
export type DatedPlan = {
  /** Rows that go. */
  remove: string[];
  /** The row that held before, and the day it ends; null: it is opened again. */
  end: { id: string; on: LocalDate | null } | null;
  /** Whether a new row starts. */
  open: boolean;
};

/**
 * From `from` on, until the next change, one value holds; what held before that day stays as it was
 * (domain.md §0.8). The last word counts: rows that would start later go. A change on the day a row started
 * replaces that row, and a value that goes on from the row before extends it, so that neighbours always differ.
 *
 * `rows` are one subject's, `isSame` compares one with the new value, `isNothing` says that nothing is to hold.
 */
export function planChange<R extends Held>(
  rows: readonly R[],
  from: LocalDate,
  isSame: (row: R) => boolean,
  isNothing = false,
): DatedPlan {
  const sorted = [...rows].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const remove = sorted.filter((row) => row.validFrom >= from).map((row) => row.id);
  const before = sorted.findLast((row) => row.validFrom < from);
  const touches = before !== undefined && (before.validTo === null || before.validTo >= from);
  if (!isNothing && before && touches && isSame(before)) {
    return { remove, end: before.validTo === null ? null : { id: before.id, on: null }, open: false };
  }
  const first = sorted.find((row) => row.validFrom >= from);
  if (!isNothing && first && first.validFrom === from && first.validTo === null && isSame(first)) {
    return { remove: [], end: null, open: false };
  }
  const cut =
    before && (before.validTo === null || before.validTo > from) ? { id: before.id, on: from } : null;
  return { remove, end: cut, open: !isNothing };
}

/** Whether a plan changes nothing. */
export function isEmptyPlan(plan: DatedPlan): boolean {
  return plan.remove.length === 0 && plan.end === null && !plan.open;
}
