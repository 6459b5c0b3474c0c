/**
 * The new value, with every part that did not change taken from the old one, so that an unchanged
 * message keeps its identity and is not drawn again.
 */
export function reuse<T>(old: unknown, fresh: T): T {
  if (Object.is(old, fresh)) return fresh;
  if (typeof old !== 'object' || typeof fresh !== 'object' || old === null || fresh === null) return fresh;
  if (Array.isArray(old) !== Array.isArray(fresh)) return fresh;
  const before = old as Record<string, unknown>;
  const after = fresh as Record<string, unknown>;
  // Entries, not assignments: a key may be called __proto__.
  const entries = Object.keys(after).map((key) => {
    const was = Object.hasOwn(before, key) ? before[key] : undefined;
    return [key, reuse(was, after[key])] as const;
  });
  const isSame =
    Object.keys(before).length === entries.length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]));
  const merged = Array.isArray(fresh) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  return (isSame ? old : merged) as T;
}
