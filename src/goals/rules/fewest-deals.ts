/** As many deals can be tried in every combination; of more, the largest are. */
export const MOST_DEALS = 40;

/**
 * The fewest amounts that together reach `needed`, and among those the smallest sum: their indices, ascending. Null
 * when all together do not reach it. Exact for up to 40 amounts; of more only the 40 largest are looked at, and then
 * the number is still the fewest. Amounts are positive whole numbers; `needed` is above zero.
 *
 * Each half of the amounts is summed up in every combination, by how many are in it, and the halves are matched like
 * two sorted lists: a million sums at most instead of a trillion.
 */
export function fewestReaching(amounts: readonly number[], needed: number): number[] | null {
  const largest = [...amounts.keys()].sort((a, b) => at(amounts, b) - at(amounts, a)).slice(0, MOST_DEALS);
  const size = fewest(
    largest.map((index) => at(amounts, index)),
    needed,
  );
  if (size === null) return null;
  const middle = Math.ceil(largest.length / 2);
  const left = combinations(largest.slice(0, middle), amounts, size);
  const right = combinations(largest.slice(middle), amounts, size);
  let best = { sum: Number.POSITIVE_INFINITY, masks: [0, 0] as [number, number] };
  for (const [count, ofLeft] of left.entries()) {
    const ofRight = right[size - count];
    if (!ofRight) continue;
    const found = smallestReaching(ofLeft, ofRight, needed);
    if (found && found.sum < best.sum) best = found;
  }
  const chosen = [
    ...picked(best.masks[0], largest.slice(0, middle)),
    ...picked(best.masks[1], largest.slice(middle)),
  ];
  return chosen.sort((a, b) => a - b);
}

/** How many of the largest reach it. */
function fewest(descending: readonly number[], needed: number): number | null {
  let sum = 0;
  for (const [index, amount] of descending.entries()) {
    sum += amount;
    if (sum >= needed) return index + 1;
  }
  return null;
}

/** Sums ascending, and which amounts each is made of, as bits. */
type Sums = { sums: Float64Array; masks: Int32Array };

/** Every combination of up to `most` of these amounts, grouped by how many are in it; each amount doubles them. */
function combinations(indices: readonly number[], amounts: readonly number[], most: number): Sums[] {
  const bySize: Sums[] = [{ sums: Float64Array.of(0), masks: Int32Array.of(0) }];
  for (const [bit, index] of indices.entries()) {
    for (let size = Math.min(bit + 1, most); size > 0; size--) {
      const without = bySize[size - 1];
      if (without) bySize[size] = merged(bySize[size], without, at(amounts, index), 1 << bit);
    }
  }
  return bySize;
}

/** Both ascending lists in one, the second with an amount more. */
function merged(kept: Sums | undefined, grown: Sums, amount: number, bit: number): Sums {
  const keptLength = kept?.sums.length ?? 0;
  const length = keptLength + grown.sums.length;
  const all: Sums = { sums: new Float64Array(length), masks: new Int32Array(length) };
  let next = 0;
  let from = 0;
  for (let index = 0; index < length; index++) {
    const old = kept && from < keptLength ? at(kept.sums, from) : Number.POSITIVE_INFINITY;
    const more = next < grown.sums.length ? at(grown.sums, next) + amount : Number.POSITIVE_INFINITY;
    if (kept && old <= more) {
      all.sums[index] = old;
      all.masks[index] = at(kept.masks, from++);
    } else {
      all.sums[index] = more;
      all.masks[index] = at(grown.masks, next++) | bit;
    }
  }
  return all;
}

/** The smallest sum of one from each side that reaches `needed`: the left side goes up while the right comes down. */
function smallestReaching(left: Sums, right: Sums, needed: number) {
  let best: { sum: number; masks: [number, number] } | null = null;
  let other = right.sums.length - 1;
  for (let one = 0; one < left.sums.length; one++) {
    const sum = at(left.sums, one);
    while (other > 0 && sum + at(right.sums, other - 1) >= needed) other--;
    const total = sum + at(right.sums, other);
    if (total >= needed && (!best || total < best.sum)) {
      best = { sum: total, masks: [at(left.masks, one), at(right.masks, other)] };
    }
  }
  return best;
}

const picked = (mask: number, indices: readonly number[]) => indices.filter((_, bit) => mask & (1 << bit));

/** Within bounds by the loops around it. */
const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;
