/** Weeks of which something is known. */
export function knownWeeks(history: readonly (number | null)[]): number[] {
  return history.filter((week) => week !== null);
}

/** A fraction by which `now` differs from `before`; null when there was nothing to compare with (domain.md §0.6). */
export function relativeChange(now: number, before: number): number | null {
  return before > 0 ? (now - before) / before : null;
}

/**
 * How far a week usually is from the one before it: the root mean square of the steps between neighbouring
 * known weeks. Null with fewer than four steps.
 */
export function usualStep(history: readonly (number | null)[]): number | null {
  const steps = history.flatMap((week, index) => {
    const before = index > 0 ? history[index - 1] : null;
    return typeof before === 'number' && week !== null ? [week - before] : [];
  });
  if (steps.length < 4) return null;
  return Math.sqrt(steps.reduce((sum, step) => sum + step ** 2, 0) / steps.length);
}
