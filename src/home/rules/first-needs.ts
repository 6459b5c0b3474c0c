/**
 * The first `most` of what waits, and how many are left. Each begins with a section or a header; the buttons and the small
 * print below it belong to it.
 */
export function firstNeeds<B extends { type: string }>(
  needs: readonly B[],
  most: number,
): { first: B[]; left: number } {
  const starts = needs.flatMap(({ type }, at) =>
    at === 0 || type === 'section' || type === 'header' ? [at] : [],
  );
  if (starts.length <= most) return { first: [...needs], left: 0 };
  return { first: needs.slice(0, starts[most]), left: starts.length - most };
}
