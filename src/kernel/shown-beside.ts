/**
 * A value rounded to a step, to be shown beside a bound: it never looks as if it were on the bound, or on its other side,
 * when it is not (domain.md §0.5). 24.96 beside 25 in tenths is 24.9, 10.04 beside 10 is 10.1.
 */
export function shownBeside(value: number, bound: number, step: number): number {
  const side = Math.sign(value - bound);
  const rounded = Math.round(value / step);
  // Beyond the bound by a hair of floating point is on it.
  const shown = Math.sign(Math.round((rounded * step - bound) * 1e6));
  if (shown === side) return rounded * step;
  return (
    (side < 0
      ? Math.ceil(bound / step - 1e-9) - 1
      : side > 0
        ? Math.floor(bound / step + 1e-9) + 1
        : rounded) * step
  );
}
