import type { LocalDate } from '../../kernel/date.ts';

/** Days on which a value holds: from `from` until before `until` (null: no end). */
export type Stretch = { from: LocalDate; until: LocalDate | null; value: string };

/**
 * One history out of two: what `own` says holds, and days on which it says nothing are filled from `other`. Earliest
 * first; neighbours differ. Each of the two has at most one value on any day.
 */
export function fillGaps(own: readonly Stretch[], other: readonly Stretch[]): Stretch[] {
  const all = [...own, ...other];
  const days = all.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
  const bounds = [...new Set(days)].sort();
  const filled: Stretch[] = [];
  for (const [index, from] of bounds.entries()) {
    const value = valueOn(own, from) ?? valueOn(other, from);
    if (value === undefined) continue;
    const until = bounds[index + 1] ?? null;
    const last = filled.at(-1);
    if (last?.value === value && last.until === from) last.until = until;
    else filled.push({ from, until, value });
  }
  return filled;
}

function valueOn(stretches: readonly Stretch[], day: LocalDate): string | undefined {
  return stretches.find(({ from, until }) => from <= day && (until === null || until > day))?.value;
}
