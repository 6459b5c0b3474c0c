import type { Candidate } from '../headline-types.ts';

/** The strongest candidate; of equals the first. Null when there is none. */
export function strongest(candidates: readonly (Candidate | null)[]): Candidate | null {
  return candidates.reduce(
    (best, one) => (one && (!best || one.strength > best.strength) ? one : best),
    null,
  );
}
