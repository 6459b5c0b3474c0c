/** What would call a whole channel, name someone or hide an address, where Slack reads formatting. */
const POWER = /<(!(channel|here|everyone|subteam)|@U0EVIL|#C0EVIL|(https?|mailto):)/;

/** Every text in which Slack would act on formatting, with such a power in it. Plain text and rich text have none. */
export function dangerousTexts(shown: unknown): string[] {
  if (Array.isArray(shown)) return shown.flatMap(dangerousTexts);
  if (typeof shown !== 'object' || shown === null) return [];
  const { type, text } = shown as { type?: unknown; text?: unknown };
  const isRead = typeof text === 'string' && type !== 'plain_text' && type !== 'text';
  const own = isRead && POWER.test(text) ? [text] : [];
  return [...own, ...Object.values(shown).flatMap(dangerousTexts)];
}
