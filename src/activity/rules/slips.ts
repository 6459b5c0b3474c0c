import { foldWord, plainNames } from '../../kpis/words.ts';
import { noOwnWords, type OwnWords } from './own-words.ts';

/** Shorter words are too near to each other to guess at. */
const SHORTEST = 4;

/**
 * The KPI names one slip of the fingers away from a word: a letter wrong, missing, too many, or two swapped. Longer
 * names first, so that "cals" is "calls" before it is "call".
 */
export function namesLike(word: string, own: OwnWords = noOwnWords): string[] {
  const typed = foldWord(word);
  if (typed.length < SHORTEST || !/^\p{L}+$/u.test(typed)) return [];
  return [...plainNames, ...own.names]
    .filter((name) => name.length >= SHORTEST && isOneSlip(typed, name))
    .sort((a, b) => b.length - a.length);
}

function isOneSlip(typed: string, name: string): boolean {
  if (Math.abs(typed.length - name.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === name[same]) same++;
  const [rest, wanted] = [typed.slice(same), name.slice(same)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  );
}
