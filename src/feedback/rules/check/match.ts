/** Whether one of these words or phrases stands in a text of small letters; `*` at an end is any ending. */
export function anyOf(words: readonly string[]): RegExp {
  const each = words.map((word) => word.replace(/ /g, '\\s+').replace(/\*/g, "[\\p{L}'-]*"));
  return new RegExp(`(?<![\\p{L}\\d])(?:${each.join('|')})(?![\\p{L}\\d])`, 'u');
}
