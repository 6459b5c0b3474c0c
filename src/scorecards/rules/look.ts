/** Of how many of a team's people a week has data, out of those who worked in it. */
export type Coverage = { withData: number; expected: number };

/** Why a card goes to the team's manager before it is posted. */
export type Look = 'first' | 'thin';

/** A team's first card is looked at before it is posted, and any that says too little; null: it is posted. */
export function lookNeeded({ hasCard, coverage }: { hasCard: boolean; coverage: Coverage }): Look | null {
  if (!hasCard) return 'first';
  return isThin(coverage) ? 'thin' : null;
}

/** Fewer than half of the people have data. */
export function isThin({ withData, expected }: Coverage): boolean {
  return withData * 2 < expected;
}
