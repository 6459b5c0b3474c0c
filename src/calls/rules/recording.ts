/** A link's longest length. */
export const LONGEST_LINK = 500;

/**
 * The link to a recording as it is kept; null when it is none: https, without a name and password in it, and nothing with which
 * it could end early in a message. It is shown with its host and never opened by the bot.
 */
export function readRecording(typed: string): { link: string; host: string } | null {
  const text = typed.trim();
  if (text.length > LONGEST_LINK || /[\s<>|"\\]/.test(text) || !/^https:\/\//i.test(text)) return null;
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.username || url.password || !url.hostname.includes('.')) return null;
  return { link: url.href, host: url.hostname };
}
