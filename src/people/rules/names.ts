/** Names in the order a reader of either language expects; the same on every machine. */
const collator = new Intl.Collator('tr');

/** Sorts people or teams by name; equal names by id, so that the order is always the same. */
export function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
