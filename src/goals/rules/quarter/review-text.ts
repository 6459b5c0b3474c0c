import { foldWord } from '../../../kpis/index.ts';

/** What asks for the review of a quarter, in both languages; folded when they are compared. */
export const REVIEW_WORDS: readonly string[] = ['review', 'quarter', 'değerlendirme', 'çeyrek'];

const OWN_WORDS = ['me', 'mine', 'ben', 'benim'];

const folded = new Set(REVIEW_WORDS.map(foldWord));

/** Whose review `/mygoals review …` asks for: 'own', or a team's name, '' for the usual; null when it asks for none. */
export function readReview(text: string): { whose: 'own' } | { whose: 'team'; name: string } | null {
  const [first = '', ...rest] = text.trim().normalize('NFC').split(/\s+/);
  return folded.has(foldWord(first)) ? readWhose(rest.join(' ')) : null;
}

/** The same of what follows the word. */
export function readWhose(text: string): { whose: 'own' } | { whose: 'team'; name: string } {
  const name = text.trim();
  return OWN_WORDS.includes(foldWord(name)) ? { whose: 'own' } : { whose: 'team', name };
}
