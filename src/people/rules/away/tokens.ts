import { foldForSearch } from '../search.ts';
import { type AwayWord, awayWord, fillers } from './words.ts';

/** A piece of what was typed after `/away`. `other` is anything the grammar has no use for. */
export type AwayToken =
  | AwayWord
  /** A date in digits as written: year first, or day first with dots, or in either order with slashes. */
  | { kind: 'iso'; year: string; month: string; day: string }
  | { kind: 'dots'; first: string; second: string; year: string | undefined }
  | { kind: 'slashes'; first: string; second: string; year: string | undefined }
  | { kind: 'number'; digits: string }
  | { kind: 'comma' }
  | { kind: 'other' };

/** Longer texts name no days, and reading them would only cost time. */
const LONGEST_TEXT = 200;

/** Every alternative is linear. What follows an apostrophe is a Turkish ending: "24'ünden 28'ine". */
const pattern =
  /(?<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))|(?<dots>\d{1,2}\.\d{1,2}(?:\.(?:20)?\d\d(?!\d))?(?:\.(?!\.))?)|(?<slashes>\d{1,2}\/\d{1,2}(?:\/(?:20)?\d\d(?!\d))?)|(?<number>\d+)(?:st|nd|rd|th)?(?:\.(?![.\d]))?|(?<word>\p{L}+)|(?<ending>['’]\p{L}*)|(?<to>\.{2,3}|[-‐‑‒–—―…→])|(?<comma>,)|(?<space>\s)|(?<other>.)/gsu;

/** The pieces of a text, in order, words that say nothing left out. */
export function awayTokens(text: string): AwayToken[] {
  const clean = text
    .toWellFormed()
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
  if (clean.length > LONGEST_TEXT) return [{ kind: 'other' }];
  return [...foldForSearch(clean).matchAll(pattern)].flatMap(({ groups = {} }) => tokenOf(groups));
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): AwayToken[] {
  const { iso, dots, slashes, number, word, to, comma, other } = groups;
  if (iso) {
    const [year = '', month = '', day = ''] = iso.split(/\D/);
    return [{ kind: 'iso', year, month, day }];
  }
  if (dots ?? slashes) {
    const [first = '', second = '', year] = (dots ?? slashes ?? '').split(/\D/);
    return [{ kind: dots ? 'dots' : 'slashes', first, second, year: fullYear(year) }];
  }
  if (number) return [{ kind: 'number', digits: number }];
  if (word) return fillers.has(word) ? [] : [awayWord(word) ?? { kind: 'other' }];
  if (to) return [{ kind: 'to' }];
  if (comma) return [{ kind: 'comma' }];
  return other ? [{ kind: 'other' }] : [];
}

function fullYear(year: string | undefined): string | undefined {
  if (!year) return undefined;
  return year.length === 2 ? `20${year}` : year;
}
