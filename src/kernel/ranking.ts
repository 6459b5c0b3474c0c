/** A quotient of two whole numbers that is compared without dividing; `of` is above 0. */
export type Score = { parts: bigint; of: bigint };

/** A score out of two counters. Throws a RangeError when `of` is not above 0: such a quotient is "n/a" (domain.md §0.6). */
export function scoreOf(parts: number | bigint, of: number | bigint = 1): Score {
  const score = { parts: BigInt(parts), of: BigInt(of) };
  if (score.of <= 0n) throw new RangeError(`Nothing can be divided by ${of}`);
  return score;
}

/** For `sort`: negative when `one` is lower, 0 when both are exactly the same. */
export function compareScores(one: Score, other: Score): number {
  const [left, right] = [one.parts * other.of, other.parts * one.of];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The exact sum of several scores; of none 0. */
export function sumOfScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { parts, of }) =>
      of === sum.of
        ? { parts: sum.parts + parts, of }
        : { parts: sum.parts * of + parts * sum.of, of: sum.of * of },
    scoreOf(0),
  );
}

/** The lower of a score and a whole number. */
export function atMost(score: Score, most: number): Score {
  const limit = scoreOf(most);
  return compareScores(score, limit) > 0 ? limit : score;
}

/** A score to be shown; what is compared is the score itself. */
export function shownScore({ parts, of }: Score): number {
  return Number(parts) / Number(of);
}

/** Someone's place; shared with everybody whose score is exactly the same. */
export type Ranked<T> = { item: T; place: number; isShared: boolean };

/**
 * Standard competition ranking, the highest score first (domain.md §6): 1, 2, 2, 4. Nothing but the score decides a
 * place; those who share one stand in the order of `byName`.
 */
export function ranked<T>(
  items: readonly T[],
  scoreOfItem: (item: T) => Score,
  byName: (one: T, other: T) => number,
): Ranked<T>[] {
  const sorted = items
    .map((item) => ({ item, score: scoreOfItem(item) }))
    .sort((one, other) => compareScores(other.score, one.score) || byName(one.item, other.item));
  let place = 0;
  return sorted.map(({ item, score }, index) => {
    const isSame = (neighbour: { score: Score } | undefined) =>
      neighbour !== undefined && compareScores(neighbour.score, score) === 0;
    const isAsBefore = isSame(sorted[index - 1]);
    if (!isAsBefore) place = index + 1;
    return { item, place, isShared: isAsBefore || isSame(sorted[index + 1]) };
  });
}
