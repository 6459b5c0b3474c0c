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
  const merged: Record<string, unknown> = Array.isArray(fresh) ? ([] as never) : {};
  let isSame = Object.keys(before).length === Object.keys(after).length;
  for (const key of Object.keys(after)) {
    merged[key] = reuse(before[key], after[key]);
    if (!(key in before) || !Object.is(merged[key], before[key])) isSame = false;
  }
  return (isSame ? old : merged) as T;
}
