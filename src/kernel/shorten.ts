const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text of at most `max` UTF-16 units, which is how Slack's limits are kept here; a longer one ends in '…'.
 * Never cuts through an emoji or a letter with its accents. Shorten before escaping.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
