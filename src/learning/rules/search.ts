import type { Locale } from '../../locales/locale.ts';
import { foldedWords } from '../../recognition/rules/text-key.ts';
import type { Entry, EntryText } from './entry.ts';
import { kindOfWord } from './kind-words.ts';

/** The folded words of a text by where they stand, each once, with spaces between; kept with it, as folding takes long. */
export type SearchKeys = { titleKey: string; occasionKey: string; bodyKey: string };

/** As much of an entry as is searched, and what decides between two that fit as well. */
export type Searched = Pick<Entry, 'id' | 'kind' | 'locale' | 'title' | 'shared'> & SearchKeys;

/** How much a word counts by where it stands. Whole numbers, so that equal is equal. */
const WEIGHT = { title: 8, kind: 5, occasion: 4, body: 1 } as const;
/** How well a word fits: the same; with or without an ending; of the same stem. */
const SAME = 4;
const LONGER = 3;
const STEM = 2;

/** Words that say nothing, unless nothing else is said. */
const FILLERS = new Set(
  foldedWords(
    'a an the to of for and or in on at is are it i we you my our your with how what when do does about ' +
      've ile bir bu şu o için ne nasıl mi mı mu da de ya veya hakkında zaman',
  ),
);
const MOST_WORDS = 12;
/** Of so many words one may be missing. */
const MANY_WORDS = 4;
const SHORTEST_STEM = 3;

/** What a text is found by. */
export function keysOf({ title, occasion, talk, proof, answers, doneWhen }: EntryText): SearchKeys {
  const key = (...texts: string[]) => [...new Set(foldedWords(texts.join('\n')))].join(' ');
  return { titleKey: key(title), occasionKey: key(occasion), bodyKey: key(talk, proof, answers, doneWhen) };
}

/** The folded words of a query that are looked for. */
export function wordsOf(query: string): string[] {
  const words = [...new Set(foldedWords(query))];
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

/**
 * The entries that fit a query, the best first: those with as many of its words as any has (of four words and more, one
 * fewer will do), if they are worth at least two fifths of the best one. Of two that fit as well, the one in the
 * reader's language comes first, then the one that is shared more.
 *
 * Case, accents and the four i's of Turkish do not matter, and neither do endings: a word fits another that begins with
 * it (from three letters on), and one that shares its first three quarters (from four letters on), so that "fiyatı"
 * finds "fiyat" and "pricing" finds "price".
 */
export function search<T extends Searched>(entries: readonly T[], query: string, locale: Locale): T[] {
  const words = wordsOf(query);
  const all = entries.map((entry) => ({ entry, ...scoreOf(entry, words, locale) }));
  const most = Math.max(0, ...all.map(({ found }) => found));
  const enough = Math.max(1, words.length >= MANY_WORDS ? most - 1 : most);
  const found = all.filter((each) => each.found >= enough);
  const best = Math.max(0, ...found.map(({ score }) => score));
  const { compare } = new Intl.Collator(locale);
  return found
    .filter(({ score }) => score * 5 >= best * 2)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.entry.shared - a.entry.shared ||
        compare(a.entry.title, b.entry.title) ||
        (a.entry.id < b.entry.id ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

/** How many of the words are in an entry, and what that is worth; its language decides between equals. */
function scoreOf(
  entry: Searched,
  words: readonly string[],
  locale: Locale,
): { found: number; score: number } {
  const [title, occasion, body] = [entry.titleKey, entry.occasionKey, entry.bodyKey].map((key) =>
    key.split(' '),
  ) as [string[], string[], string[]];
  const scores = words.map((word) =>
    Math.max(
      WEIGHT.title * bestFit(word, title),
      WEIGHT.kind * (kindOfWord(word) === entry.kind ? SAME : 0),
      WEIGHT.occasion * bestFit(word, occasion),
      WEIGHT.body * bestFit(word, body),
    ),
  );
  const sum = scores.reduce((total, score) => total + score, 0);
  const found = scores.filter((score) => score > 0).length;
  return { found, score: sum * 2 + (entry.locale === locale ? 1 : 0) };
}

function bestFit(word: string, among: readonly string[]): number {
  let best = 0;
  for (const other of among) {
    best = Math.max(best, fit(word, other));
    if (best === SAME) break;
  }
  return best;
}

/** How well two folded words fit; 0: not at all. */
export function fit(word: string, other: string): number {
  if (word === other) return SAME;
  const [shorter, longer] = word.length <= other.length ? [word, other] : [other, word];
  if (shorter.length < SHORTEST_STEM) return 0;
  if (longer.startsWith(shorter)) return LONGER;
  const shared = sharedStart(shorter, longer);
  return shared > SHORTEST_STEM && shared * 4 >= shorter.length * 3 ? STEM : 0;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
