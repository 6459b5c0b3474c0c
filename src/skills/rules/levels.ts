import type { LocalDate } from '../../kernel/date.ts';
import { compareFractions, type Fraction, fraction, sumOf, times } from '../../kernel/fraction.ts';
import type { Rating } from '../rating.ts';
import type { RubricSkill } from '../rubric.ts';
import { type FadedMean, FEWEST_RATINGS, fadedMean, isAtLeastAbove, meanOf } from './fading.ts';

/** From this difference on two views, or a level and what is expected, are worth a talk (domain.md §5.5, §5.7). */
const ONE = fraction(1);
/** A level of this or less is a gap, whatever is expected (domain.md §5.7). */
const LOW = fraction(2);

/** What is known of one skill of somebody. */
export type SkillLevel = {
  skill: RubricSkill;
  self: FadedMean | null;
  manager: FadedMean | null;
  /** Call reviews, and role-plays that were shared. */
  others: FadedMean | null;
  /**
   * What the skill is at: everything but one's own word, which is held against it and would else be held against itself.
   * Below `FEWEST_RATINGS` ratings it is no verdict.
   */
  level: FadedMean | null;
  /** There are enough ratings for a verdict. */
  isKnown: boolean;
  /** Which of the two sees it at least one point higher; null when neither, or when one has not said. */
  apart: 'self' | 'manager' | null;
  /** What is expected of who sells as they do; null where nobody said. */
  expected: number | null;
  gap: SkillGap | null;
};

/** Why a skill is worth practising: it is at 2 or lower, or at least one point below what is expected (the first if both). */
export type SkillGap = 'low' | 'below_expected';

/** Each skill of a rubric, in its order. */
export function levelsOf(
  skills: readonly RubricSkill[],
  ratings: readonly Rating[],
  { today, expected }: { today: LocalDate; expected: Readonly<Record<string, number>> },
): SkillLevel[] {
  return skills.map((skill) => {
    const own = ratings.filter(({ skillKey }) => skillKey === skill.key);
    const mean = (...sources: Rating['source'][]) =>
      fadedMean(
        own.filter(({ source }) => sources.includes(source)),
        today,
      );
    const [self, manager] = [mean('self'), mean('manager')];
    const level = mean('manager', 'call_review', 'role_play');
    const isKnown = level !== null && level.n >= FEWEST_RATINGS;
    const expectedPoints = expected[skill.key] ?? null;
    return {
      skill,
      self,
      manager,
      others: mean('call_review', 'role_play'),
      level,
      isKnown,
      apart: apartOf(self, manager),
      expected: expectedPoints,
      gap: isKnown ? gapOf(meanOf(level), expectedPoints) : null,
    };
  });
}

function apartOf(self: FadedMean | null, manager: FadedMean | null): SkillLevel['apart'] {
  if (!self || !manager) return null;
  if (isAtLeastAbove(meanOf(self), meanOf(manager), ONE)) return 'self';
  return isAtLeastAbove(meanOf(manager), meanOf(self), ONE) ? 'manager' : null;
}

function gapOf(level: Fraction, expected: number | null): SkillGap | null {
  if (compareFractions(level, LOW) <= 0) return 'low';
  return expected !== null && isAtLeastAbove(fraction(expected), level, ONE) ? 'below_expected' : null;
}

/** The mean of the skills that have a verdict, by their weights; of how many skills. Null when none has one. */
export type Overall = { mean: Fraction | null; known: number; of: number };

export function overallOf(levels: readonly SkillLevel[]): Overall {
  const known = levels.flatMap(({ isKnown, level, skill }) =>
    isKnown && level ? [{ weight: skill.weight, mean: meanOf(level) }] : [],
  );
  const weight = known.reduce((all, each) => all + each.weight, 0);
  const mean =
    weight === 0
      ? null
      : times(sumOf(known.map((each) => times(each.mean, fraction(each.weight)))), fraction(1, weight));
  return { mean, known: known.length, of: levels.length };
}

/** Skills with a gap: those at 2 or lower before those below what is expected, each the lowest first. */
export function widestFirst(levels: readonly SkillLevel[]): SkillLevel[] {
  return levels.toSorted(
    (a, b) =>
      rank(a) - rank(b) || (a.level && b.level ? compareFractions(meanOf(a.level), meanOf(b.level)) : 0),
  );
}

const rank = ({ gap }: SkillLevel) => (gap === 'low' ? 0 : 1);
