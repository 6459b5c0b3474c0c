import { foldAlias } from './alias.ts';
import { foldForSearch } from './search.ts';

type Named = { name: string; email: string | null };

/** How sure a likeness is, and with how little of it somebody is still worth naming. */
const SAME_ADDRESS = 5;
const SAME_NAME = 4;
const SAME_WORDS = 3;
const SHORTENED = 2;
const MISSPELLED = 1;

/**
 * Those of `candidates` who may be the person, likeliest first: the same address; the same name but for accents; the
 * same words in another order; a name that is part of the other or has initials for words ("M. Brandt"); a letter or
 * two apart.
 */
export function suggest<T extends Named>(person: Named, candidates: readonly T[], most = 3): T[] {
  return candidates
    .map((candidate, order) => ({ candidate, order, likeness: likeness(person, candidate) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.order - b.order)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function likeness(person: Named, other: Named): number {
  if (person.email && other.email && foldAlias(person.email) === foldAlias(other.email)) return SAME_ADDRESS;
  const [own, theirs] = [wordsOf(person.name), wordsOf(other.name)];
  if (own.length === 0 || theirs.length === 0) return 0;
  if (own.join(' ') === theirs.join(' ')) return SAME_NAME;
  if (own.toSorted().join(' ') === theirs.toSorted().join(' ')) return SAME_WORDS;
  if (isShortened(own, theirs) || isShortened(theirs, own)) return SHORTENED;
  const [a, b] = [own.join(''), theirs.join('')];
  const allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return Math.min(a.length, b.length) >= 4 && distance(a, b) <= allowed ? MISSPELLED : 0;
}

function wordsOf(name: string): string[] {
  return foldForSearch(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether each word stands, whole or as its initial, among the other's ("Brandt, M." too), and one of them whole. */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  // Whole words first, so that an initial does not take one of them.
  for (const word of short.toSorted((a, b) => b.length - a.length)) {
    const found = left.findIndex((each) => each === word || (word.length === 1 && each.startsWith(word)));
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return short.some((word) => word.length > 1);
}

/** How many letters have to be put in, taken out or replaced. */
function distance(one: string, other: string): number {
  const letters = Array.from(other);
  let row = letters.map((_, index) => index + 1);
  for (const [index, letter] of Array.from(one).entries()) {
    let corner = index;
    let left = index + 1;
    row = row.map((above, at) => {
      const cost = letter === letters[at] ? 0 : 1;
      left = Math.min(above + 1, left + 1, corner + cost);
      corner = above;
      return left;
    });
  }
  return row.at(-1) ?? one.length;
}
