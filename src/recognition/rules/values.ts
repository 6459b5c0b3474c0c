import { foldedWords } from './text-key.ts';

/** What a company values. */
export type CompanyValue = { id: string; name: string; line: string };

/** More are no values, and a message holds so many. */
export const MOST_VALUES = 10;
export const LONGEST_NAME = 40;
export const LONGEST_LINE = 100;

/** A word with a #, which Slack turns into a channel where there is one of that name. */
const HASH = /<#[A-Z0-9]+\|([^>]*)>|#([\p{L}\p{M}\p{N}_-]+)/gu;

/**
 * The first `#value` in a text, and the text without it. A value is named by its name without spaces, or by how it
 * begins when no other begins so ("#customer"). Other words with a # stay in the text.
 */
export function takeValue(
  text: string,
  values: readonly CompanyValue[],
): { text: string; value: CompanyValue | null } {
  let taken: CompanyValue | null = null;
  const rest = text.replace(HASH, (whole: string, channel?: string, word?: string) => {
    const name = channel ?? word ?? '';
    const found = taken ? null : valueNamed(name, values);
    if (!found) return channel ? `#${channel}` : whole;
    taken = found;
    return '';
  });
  return { text: rest.replace(/[^\S\n]{2,}/g, ' ').trim(), value: taken };
}

function valueNamed(word: string, values: readonly CompanyValue[]): CompanyValue | null {
  const key = keyOf(word);
  if (!key) return null;
  const exact = values.find(({ name }) => keyOf(name) === key);
  if (exact) return exact;
  const [first, ...others] = values.filter(({ name }) => keyOf(name).startsWith(key));
  return first && others.length === 0 ? first : null;
}

const keyOf = (text: string) => foldedWords(text.replaceAll('_', ' ')).join('');
