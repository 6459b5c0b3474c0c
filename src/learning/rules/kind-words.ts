import { foldedWords } from '../../recognition/rules/text-key.ts';
import type { Kind } from './entry.ts';

/** What people call a kind, in every language whatever theirs is; folded when they are compared. */
const WORDS: Readonly<Record<Kind, string>> = {
  value: 'value values değer değerler değerlerimiz',
  product: 'product products ürün ürünler',
  technique: 'technique techniques teknik teknikler yöntem yöntemler',
  targeting: 'targeting target targets hedefleme hedef',
  objection: 'objection objections itiraz itirazlar',
  process: 'process süreç süreçler',
};

const byWord = new Map(
  (Object.entries(WORDS) as [Kind, string][]).flatMap(([kind, words]) =>
    foldedWords(words).map((word) => [word, kind] as const),
  ),
);

/** The kind that a folded word names, with an ending perhaps ("itirazı", "itirazlarda"); null for another word. */
export function kindOfWord(word: string): Kind | null {
  const exact = byWord.get(word);
  if (exact) return exact;
  for (const [known, kind] of byWord) {
    if (known.length >= 5 && word.startsWith(known)) return kind;
  }
  return null;
}

/** The kind that a text names and nothing else; null for any other text. */
export function kindNamed(text: string): Kind | null {
  const [word, ...others] = foldedWords(text);
  if (word === undefined || others.length > 0) return null;
  return byWord.get(word) ?? null;
}
