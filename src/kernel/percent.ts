/** The bounds that people read a status from, in tenths of a percent: 75 %, 90 %, 100 %, 110 %. */
const statusBounds: readonly number[] = [750, 900, 1000, 1100];

/**
 * A fraction as tenths of a percent, to be shown with one decimal: 0.4567 is 457, shown as 45.7 %.
 *
 * Rounded half away from zero, but never up to a bound the fraction has not reached: 99.96 % stays 99.9 % and
 * 89.97 % stays 89.9 % (domain.md §0.5). Divide by 1000 to format it as a percentage.
 */
export function percentTenths(fraction: number, bounds: readonly number[] = statusBounds): number {
  const size = Math.round(Math.abs(fraction) * 1000);
  const rounded = fraction < 0 && size > 0 ? -size : size;
  const missed = bounds.find((bound) => fraction < bound / 1000 && rounded >= bound);
  return missed === undefined ? rounded : missed - 1;
}
