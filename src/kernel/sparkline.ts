/** What stands in a bar where it should be by now. */
export const MARK = '┃';

const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/**
 * A row of small columns, one per value, '·' where there is none. They stand on zero (or on the lowest value when
 * that is negative), so that twice the height means twice the value and a small change looks small.
 */
export function sparkline(values: readonly (number | null)[]): string {
  const present = values.filter((value) => value !== null);
  const floor = Math.min(0, ...present);
  const height = Math.max(0, ...present) - floor;
  const top = levels.length - 1;
  const column = (value: number) => levels[height === 0 ? 0 : Math.round(((value - floor) / height) * top)];
  return values.map((value) => (value === null ? '·' : column(value))).join('');
}

/**
 * A progress bar such as '█████░░░░░', clamped to its ends. It looks full only from 1 on, as a percentage is never
 * rounded up to its goal (domain.md §0.5).
 */
export function bar(fraction: number, width = 10): string {
  const nearest = Math.round(Math.min(1, Math.max(0, fraction)) * width);
  const filled = fraction < 1 ? Math.min(nearest, width - 1) : width;
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

/** A progress bar with a line where it should be by now: '█████┃██░░░' is ahead of it, '███░░┃░░░░░' behind. */
export function barWithMark(fraction: number, expected: number, width = 10): string {
  const cells = bar(fraction, width);
  const at = Math.round(Math.min(1, Math.max(0, expected)) * width);
  return `${cells.slice(0, at)}${MARK}${cells.slice(at)}`;
}
