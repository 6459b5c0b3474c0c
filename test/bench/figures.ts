/** One line of the benchmark's table. */
export type Figure = {
  what: string;
  measured: string;
  /** What it is held against, in words; '' when it only informs. */
  limit: string;
  isMet: boolean;
};

/** A figure held to a limit: `value` (shown as `measured`) must be at least, or at most, the limit. */
export function held(
  what: string,
  measured: string,
  { value, atLeast, atMost, unit = '' }: { value: number; atLeast?: number; atMost?: number; unit?: string },
): Figure {
  const limit = atLeast === undefined ? `at most ${atMost}${unit}` : `at least ${atLeast}${unit}`;
  const isMet = atLeast === undefined ? value <= (atMost ?? Infinity) : value >= atLeast;
  return { what, measured, limit, isMet };
}

/** The table as text, columns aligned. */
export function toTable(figures: readonly Figure[]): string {
  const rows = [
    ['what', 'measured', 'limit', ''],
    ...figures.map(({ what, measured, limit, isMet }) => [
      what,
      measured,
      limit,
      limit ? (isMet ? 'ok' : 'MISSED') : '',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The value below which the given share of all lie; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value; NaN of none. */
export const median = (values: readonly number[]) => quantile(values, 0.5);

/** Milliseconds with as many digits as they deserve. */
export const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
