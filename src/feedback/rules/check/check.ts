import type { Locale } from '../../../locales/locale.ts';
import type { FeedbackKind } from '../feedback.ts';
import { languageOf } from './language.ts';
import type { CheckWords } from './words.ts';
import { englishWords } from './words-en.ts';
import { turkishWords } from './words-tr.ts';

/** What would make a text more useful to its receiver (domain.md §5.2), the most pressing first. */
export type Suggestion = 'tone' | 'observable' | 'specific' | 'impact' | 'actionable';

/** What is written, and what the form says about it besides. */
export type Checked = {
  kind: FeedbackKind;
  /** All that is said, in its order. */
  text: string;
  /** Fields of their own were filled in for these: nobody is asked for them again. */
  has: { impact: boolean; nextStep: boolean };
  /** A message is linked, so that everybody knows which moment is meant. */
  isLinked: boolean;
};

const WORDS: Record<Locale, CheckWords> = { en: englishWords, tr: turkishWords };

/**
 * The one suggestion that helps most, or null: a hint, since no list of words knows what people mean. domain.md §5.2
 * scores five things; suggested is the first of them that a text has nothing of. A sum of scores would hide one word
 * that hurts behind much that is right.
 */
export function suggestionFor(checked: Checked, locale: Locale): Suggestion | null {
  const { kind, has, isLinked } = checked;
  const language = languageOf(checked.text, locale);
  const words = WORDS[language];
  const typed = checked.text.replace(/[’‘]/g, "'");
  const text = typed.toLocaleLowerCase(language);
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (isShouted(typed) || words.harsh.test(text) || (kind === 'improve' && hasManyMarks(typed)))
    return 'tone';
  // What is said to a person's credit hurts nobody; where it says nothing else, it is not specific.
  if (kind === 'improve' && says(words.judging)) return 'observable';
  if (!isLinked && !words.moment.test(text) && !namesSomething(typed, language)) return 'specific';
  if (!has.impact && !says(words.impact)) return 'impact';
  if (kind === 'improve' && !has.nextStep && !says(words.nextStep)) return 'actionable';
  return null;
}

/** Most of it in capitals; abbreviations alone are not. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 12 && capitals * 2 > letters;
}

/** At most one exclamation mark (domain.md §5.2, 5). */
const hasManyMarks = (text: string) => (text.match(/!/g)?.length ?? 0) > 1;

/** A number, or a name: a capital where no sentence begins, and in Turkish one before an ending's apostrophe. */
function namesSomething(text: string, language: Locale): boolean {
  if (/\d/.test(text) || /(?<=[\p{Ll},;:'"“”] ["“]?)\p{Lu}\p{Ll}{2,}/u.test(text)) return true;
  return language === 'tr' && /\p{Lu}\p{Ll}{2,}'\p{Ll}/u.test(text);
}
