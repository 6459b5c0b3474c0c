import type { FactKey, OwnKpi } from '../../kpis/index.ts';
import { logPhrases, ownForms } from '../../kpis/rules/log-words.ts';
import type { Token } from './tokens.ts';

/** What a company's own KPIs are called in a log, beside the words of the lexicon. */
export type OwnWords = {
  /** Every form, folded, words parted by one space. */
  forms: ReadonlyMap<string, FactKey>;
  /** How many words the longest form has. */
  longest: number;
  /** Their names of one word: what a mistyped word may have been meant to be. */
  names: readonly string[];
  /** Those that nobody logs for themselves, and who enters them. */
  byOthers: ReadonlyMap<FactKey, 'manager' | 'admin'>;
};

/** Of a company without any. */
export const noOwnWords: OwnWords = { forms: new Map(), longest: 0, names: [], byOthers: new Map() };

/** The words of own KPIs that run. */
export function ownWordsOf(kpis: readonly OwnKpi[]): OwnWords {
  const forms = [...ownForms(kpis)];
  return {
    forms: new Map(forms.map(([form, { key }]) => [form, key])),
    longest: Math.max(0, ...forms.map(([form]) => form.split(' ').length)),
    names: kpis.flatMap(logPhrases).filter((phrase) => !phrase.includes(' ')),
    byOthers: new Map(
      kpis.flatMap(({ key, enteredBy }) =>
        enteredBy === 'manager' || enteredBy === 'admin' ? [[key, enteredBy] as const] : [],
      ),
    ),
  };
}

/** The own KPI that the words from `at` on name, by the longest phrase, and how many tokens it takes. */
export function ownWordAt(
  tokens: readonly Token[],
  at: number,
  { forms, longest }: OwnWords,
): { kpi: FactKey; length: number } | undefined {
  const following = tokens.slice(at, at + longest);
  const end = following.findIndex(({ kind }) => kind !== 'word');
  const words = (end < 0 ? following : following.slice(0, end)).map(({ value }) => value);
  for (let length = words.length; length > 0; length--) {
    const kpi = forms.get(words.slice(0, length).join(' '));
    if (kpi) return { kpi, length };
  }
  return undefined;
}
