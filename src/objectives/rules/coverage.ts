/**
 * How what was given to the parts stands to the whole (domain.md §2.2): `under` below it; `ok` up to a tenth more, `info`
 * up to a quarter, `warn` up to a half; `approval` from a half on, which an admin has to want.
 */
export type CoverageStatus = 'under' | 'ok' | 'info' | 'warn' | 'approval';

export type Coverage = {
  assigned: number;
  whole: number;
  /** Assigned less the whole; below zero: nobody owns that much. */
  difference: number;
  /** Assigned in tenths of a percent of the whole, cut: 99.96 % is 999. */
  tenths: number;
  status: CoverageStatus;
};

/** Lower bounds in percent of the whole; whoever reaches one is in it (domain.md §0.10). */
const BOUNDS: readonly [from: number, status: CoverageStatus][] = [
  [150, 'approval'],
  [125, 'warn'],
  [110, 'info'],
  [100, 'ok'],
];

/** Compared exactly, in whole numbers. Null for a whole of nothing, of which there are no parts (domain.md §0.6). */
export function coverageOf(assigned: number, whole: number): Coverage | null {
  if (whole <= 0) return null;
  const [part, all] = [BigInt(assigned), BigInt(whole)];
  const reached = BOUNDS.find(([from]) => part * 100n >= all * BigInt(from));
  return {
    assigned,
    whole,
    difference: assigned - whole,
    tenths: Number((part * 1000n) / all),
    status: reached?.[1] ?? 'under',
  };
}
