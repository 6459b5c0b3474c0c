import type { LogWords, OwnDraft, OwnKey } from '../own.ts';
import { foldWord, formsOf, kpiWords, wordStem } from '../words.ts';
import { grammarWords } from './grammar-words.ts';
import { isCountedByHand } from './own-kpi.ts';

/** As many words for one KPI, in both languages, as anybody remembers. */
export const MOST_WORDS = 20;
const LONGEST_PHRASE = 5;
const LONGEST_TEXT = 40;

/** What decides how a KPI is called in a log. */
export type Called = Pick<OwnDraft, 'name' | 'words' | 'source' | 'unit' | 'aggregation'>;

/** Words as a file or form has them, parted by commas; null for none in either language. */
export function readLogWords(english: string, turkish: string): LogWords | null {
  const [en = [], tr = []] = [english, turkish].map((text) =>
    text
      .split(/[,;\n]/)
      .map((word) => word.replace(/\s+/g, ' ').trim())
      .filter((word) => word !== ''),
  );
  return en.length + tr.length > 0 ? { en, tr } : null;
}

/** A text as `/log` reads it: folded, without endings after an apostrophe, hyphens as spaces; null unless it is words alone. */
export function phraseOf(text: string): string | null {
  if (text.length > LONGEST_TEXT || !/^[\p{L}\p{M}\s'’-]+$/u.test(text)) return null;
  const words = text.match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? [];
  if (words.length === 0 || words.length > LONGEST_PHRASE) return null;
  return words.map(wordStem).map(foldWord).join(' ');
}

/** What a KPI is called in `/log`, folded: by its name, where that is words alone, and by the words somebody gave it. */
export function logPhrases(kpi: Called): string[] {
  if (!isCountedByHand(kpi)) return [];
  const { name, words } = kpi;
  const phrases = [name, ...(words?.en ?? []), ...(words?.tr ?? [])].flatMap((text) => phraseOf(text) ?? []);
  return [...new Set(phrases)].filter((phrase) => !grammarWords.has(phrase));
}

/**
 * Every form of a phrase. A Turkish compound carries an ending already, which others take the place of: "saha ziyareti"
 * is "saha ziyaretleri" in the plural, "banka görüşmesi" is "banka görüşmeleri".
 */
function formsOfCompound(phrase: string): string[] {
  const stem = phrase.includes(' ')
    ? phrase.replace(/(?:(?<=[aeiou])s[iu]|(?<=[^\saeiou])[iu])$/, '')
    : phrase;
  return [...new Set([...formsOf(phrase), ...formsOf(stem)])];
}

/** Every form of everything that own KPIs are called in `/log`. Where two are called alike, the first is meant. */
export function ownForms<K extends Called & { key: OwnKey }>(kpis: readonly K[]): ReadonlyMap<string, K> {
  const forms = new Map<string, K>();
  for (const kpi of kpis) {
    for (const form of logPhrases(kpi).flatMap(formsOfCompound)) if (!forms.has(form)) forms.set(form, kpi);
  }
  // "1 site visit" of "Site visits", and the other way round, unless that means something.
  for (const kpi of kpis.filter(({ words }) => !words?.en.length)) {
    for (const phrase of logPhrases(kpi).slice(0, 1)) {
      const other = phrase.endsWith('s') ? phrase.slice(0, -1) : `${phrase}s`;
      if (!forms.has(other) && !kpiWords.has(other) && !grammarWords.has(other)) forms.set(other, kpi);
    }
  }
  return forms;
}

/** What keeps a word from being one for a log. */
export type WordProblem =
  | { kind: 'not_logged' }
  | { kind: 'too_many' }
  | { kind: 'unreadable'; word: string }
  /** It means something else; `meaning` is a KPI's key, or null: it is a word of the grammar itself. */
  | { kind: 'taken'; word: string; meaning: string | null };

/** The first thing that is wrong with what a KPI is to be called, beside the other own KPIs that run; null: all is well. */
export function wordProblem(kpi: Called, others: readonly (Called & { key: OwnKey })[]): WordProblem | null {
  const given = [...(kpi.words?.en ?? []), ...(kpi.words?.tr ?? [])];
  if (!isCountedByHand(kpi)) return given.length > 0 ? { kind: 'not_logged' } : null;
  if (given.length > MOST_WORDS) return { kind: 'too_many' };
  const theirs = ownForms(others);
  for (const [nth, word] of [kpi.name, ...given].entries()) {
    // A name is for reading: one that no log can hold needs words of its own.
    const isName = nth === 0;
    const phrase = phraseOf(word);
    if (phrase === null) {
      if (isName) continue;
      return { kind: 'unreadable', word };
    }
    for (const form of formsOfCompound(phrase)) {
      const key = kpiWords.get(form) ?? theirs.get(form)?.key;
      if (key) return { kind: 'taken', word, meaning: key };
    }
    if (!isName && grammarWords.has(phrase)) return { kind: 'taken', word, meaning: null };
  }
  return null;
}
