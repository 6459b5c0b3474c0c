import type { LocalDate } from '../../kernel/date.ts';
import { foldAlias } from '../../people/rules/alias.ts';
import type { Profile, ProfileRules, Question } from '../profile.ts';
import { questionsOf } from './questions.ts';

/** The profile as it was on a day; before there was any, the first one. Null when there is none at all. */
export function profileOn(versions: readonly Profile[], date: LocalDate): Profile | null {
  return versions.findLast(({ validFrom }) => validFrom <= date) ?? versions[0] ?? null;
}

/** Whether two profiles say the same. */
export function isSameProfile(one: ProfileRules, other: ProfileRules): boolean {
  return textOf(one) === textOf(other);
}

/**
 * The question of that wording: one that was asked before in the same words keeps its id, and with it what was answered;
 * other words are another question.
 */
export function questionFor(text: string, versions: readonly Profile[], newId: () => string): Question {
  const asked = versions.flatMap(questionsOf).find((each) => foldAlias(each.text) === foldAlias(text));
  return { id: asked?.id ?? newId(), text };
}

/** The same fields in the same order, whoever put them together. */
function textOf({ criteria, exclusions, threshold }: ProfileRules): string {
  const sorted = (each: object) => Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([criteria.map(sorted), exclusions.map(sorted), threshold]);
}
