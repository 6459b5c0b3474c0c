/**
 * What two texts have in common that say the same: without case, accents, the four i's of Turkish, punctuation, white
 * space and a "for" or "için" at either end. A text of nothing else is its own key.
 */
export function textKey(text: string): string {
  const words = foldedWords(text);
  if (words[0] === 'for') words.shift();
  if (words.at(-1) === 'icin') words.pop();
  return words.length > 0 ? words.join(' ') : text.trim();
}

/** The words of a text, folded: letters and digits only. */
export function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/\p{M}/gu, '')
    // It's and its, demo'yu and demoyu.
    .replace(/['’]/g, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
