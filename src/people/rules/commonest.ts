/** The value that occurs most often; the first of several; undefined for none. */
export function commonest<T extends string>(values: readonly T[]): T | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({
    value,
    n: same.length,
  }));
  return counts.sort((a, b) => b.n - a.n)[0]?.value;
}
