import { foldWord, wordStem } from '../../kpis/words.ts';

/** A piece of what was typed after `/log`. `other` is anything the grammar has no use for. */
export type Token = {
  kind: 'number' | 'word' | 'break' | 'other';
  /** Where it stands in the cleaned text: [start, end). */
  start: number;
  end: number;
  /** Of a number: its digits and the marks between them; of a word: its stem, folded; else empty. */
  value: string;
  /** Of a number: whether a minus stands before it. */
  negative: boolean;
};

/** Longer words are nobody's name for anything, and folding them would only cost time. */
const LONGEST_WORD = 40;

/**
 * Emoji, written as such or as Slack's `:tada:`, decorate and are passed over; so is the soft punctuation that
 * leads from a name to its number ("calls: 12", "calls - 12"). A mark between digits belongs to the number.
 * Every alternative is linear: none can match in two ways.
 */
const pattern = new RegExp(
  [
    /(?<decoration>(?<=^|\s)(?::(?:[a-z][\w+-]*|[+-]1):)+|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}])/u,
    /(?<markup><[@#!][^<>]*>)/u,
    /(?<number>[-−–+]?\d+(?:[.,'’_/-]\d+)*)/u,
    /(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)/u,
    /(?<break>[\n,;+&/|•·.!?…])/u,
    /(?<soft>[\s:=()[\]"“”'’‘*_`→–—-])/u,
    /(?<other>.)/su,
  ]
    .map((alternative) => alternative.source)
    .join('|'),
  'gsu',
);

/**
 * The text as typed: Slack's escapes undone, without the marks nobody sees (direction, zero width, emoji style).
 * Accents are composed word by word, later: over a whole text of them it would take quadratic time.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cf}|\ufe0f|\u20e3/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The tokens of a cleaned text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const { number, word, break: pause, markup, other } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length, negative: false };
    if (number !== undefined) {
      tokens.push({
        ...place,
        kind: 'number',
        value: number.replace(/^\D/u, ''),
        negative: isMinus(text, match.index),
      });
    } else if (word !== undefined) {
      tokens.push({
        ...place,
        kind: 'word',
        value: word.length > LONGEST_WORD ? '' : foldWord(wordStem(word)),
      });
    } else if (pause !== undefined) {
      tokens.push({ ...place, kind: 'break', value: '' });
    } else if (markup !== undefined || other !== undefined) {
      tokens.push({ ...place, kind: 'other', value: '' });
    }
  }
  return tokens;
}

/** A dash right before a number is a minus, unless it hangs on the word before ("calls-12"). */
function isMinus(text: string, at: number): boolean {
  return /[-−–]/u.test(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
