import type { ProfileRules, Question } from '../profile.ts';

/** The questions of a profile, those that rule out last. */
export function questionsOf({ criteria, exclusions }: ProfileRules): Question[] {
  return [...criteria, ...exclusions].flatMap((each) =>
    each.kind === 'question' ? [{ id: each.id, text: each.text }] : [],
  );
}
