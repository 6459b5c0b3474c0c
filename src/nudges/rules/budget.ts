/** So many messages nobody waits for a person gets in a week, unless somebody says otherwise (product.md §2, idea 8). */
export const USUAL_BUDGET = 5;
export const LARGEST_BUDGET = 10;

/** Kept with a delivery that would have been one too many in its reader's week. */
export const OVER_BUDGET = 'over budget';

/** Whether a number is a budget that may be chosen for everybody. */
export const isBudget = (value: number) => Number.isInteger(value) && value >= 1 && value <= LARGEST_BUDGET;

/** What counts for a person: the workspace's, or fewer if they want fewer; none at all is a wish like another. */
export function budgetFor(workspace: number | null, own: number | null): number {
  const most = workspace ?? USUAL_BUDGET;
  return own === null ? most : Math.min(own, most);
}
