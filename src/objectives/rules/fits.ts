import { middleOf } from '../../kernel/company-year.ts';
import type { Period, PeriodKind } from '../../kernel/period.ts';

const ORDER: Readonly<Record<PeriodKind, number>> = { week: 0, month: 1, quarter: 2, year: 3, range: 4 };

/**
 * Whether a period lies inside another (domain.md §2.1, R). A week belongs to the one that its middle lies in, as everywhere;
 * a longer kind never lies inside a shorter.
 */
export function liesInside(child: Period, parent: Period): boolean {
  if (child.kind === 'range') return child.start >= parent.start && child.end <= parent.end;
  if (parent.kind !== 'range' && ORDER[child.kind] > ORDER[parent.kind]) return false;
  if (child.kind !== 'week') return child.start >= parent.start && child.end <= parent.end;
  const middle = middleOf(child);
  return middle >= parent.start && middle < parent.end;
}
