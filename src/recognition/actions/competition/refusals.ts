import type { Sentence } from '../../../errors.ts';
import { MOST_DAYS, MOST_POINTS } from '../../rules/competition/competition.ts';
import type { Problem } from '../../rules/competition/problem.ts';

/** The field of the form under which a problem is told. */
export const FIELD_OF: Readonly<Record<Problem, string>> = {
  name: 'name',
  channel: 'channel',
  first_day: 'first_day',
  last_day: 'last_day',
  too_long: 'last_day',
  measure: 'first',
  same_measure: 'second',
  points: 'first_points',
  points_second: 'second_points',
  volume_alone: 'quality',
  quality_other: 'quality',
  bar: 'bar',
  minimum: 'minimum',
  prize: 'prize',
};

/** What is wrong, and what would do. */
export function sentenceOf(problem: Problem): Sentence {
  return (t) => {
    const words = t.competitions.problem;
    switch (problem) {
      case 'too_long':
        return words.too_long({ most: MOST_DAYS });
      case 'points':
      case 'points_second':
        return words.points({ most: MOST_POINTS });
      default:
        return words[problem];
    }
  };
}
