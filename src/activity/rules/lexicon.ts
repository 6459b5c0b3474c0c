import type { Weekday } from '../../kernel/date.ts';
import type { FactKey } from '../../kpis/index.ts';
import { breaks, countWords, fillers, thousands } from '../../kpis/rules/grammar-words.ts';
import { kpiWords } from '../../kpis/words.ts';
import { dayWords } from './day-words.ts';
import type { Token } from './tokens.ts';

/** What a word or a phrase of the grammar means. */
export type Meaning =
  | { kind: 'kpi'; kpi: FactKey }
  | { kind: 'count'; value: number }
  /** "k" and "bin" after a number. */
  | { kind: 'thousand' }
  | { kind: 'days_from_today'; days: number }
  /** After a number: so many days ago. */
  | { kind: 'days_ago' }
  | { kind: 'weekday'; weekday: Weekday; which: WhichWeek }
  | { kind: 'month'; month: number }
  /** "th" after the number of a day. */
  | { kind: 'ordinal' }
  | { kind: 'break' }
  | { kind: 'filler' };

/** Monday: the latest up to today, the one before today, this week's, or the one to come. */
export type WhichWeek = 'latest' | 'last' | 'this' | 'next';

const lexicon: ReadonlyMap<string, Meaning> = withoutDoubles([
  ...[...kpiWords].map(([words, kpi]): [string, Meaning] => [words, { kind: 'kpi', kpi }]),
  ...fillers.map((words): [string, Meaning] => [words, { kind: 'filler' }]),
  ...breaks.map((words): [string, Meaning] => [words, { kind: 'break' }]),
  ...countWords.flatMap((words, index) =>
    words.map((word): [string, Meaning] => [word, { kind: 'count', value: index + 1 }]),
  ),
  ...thousands.map((word): [string, Meaning] => [word, { kind: 'thousand' }]),
  ...dayWords(),
]);

/** Throws when a phrase has two meanings, which only a change of the tables can bring about. */
function withoutDoubles(entries: readonly [string, Meaning][]): ReadonlyMap<string, Meaning> {
  const meanings = new Map(entries);
  if (meanings.size !== entries.length) {
    const doubles = entries.filter(([phrase, meaning]) => meanings.get(phrase) !== meaning);
    throw new Error(`Two meanings: ${doubles.map(([phrase]) => phrase).join(', ')}`);
  }
  return meanings;
}

/** No phrase has more words: "day before yesterday". */
const LONGEST_PHRASE = 3;

/** What the words from `at` on mean, the longest phrase first, and how many tokens it takes. */
export function meaningAt(
  tokens: readonly Token[],
  at: number,
): { meaning: Meaning; length: number } | undefined {
  const words: string[] = [];
  for (const token of tokens.slice(at, at + LONGEST_PHRASE)) {
    if (token.kind !== 'word') break;
    words.push(token.value);
  }
  for (let length = words.length; length > 0; length--) {
    const meaning = lexicon.get(words.slice(0, length).join(' '));
    if (meaning) return { meaning, length };
  }
  return undefined;
}
