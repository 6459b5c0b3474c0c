const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text that came from people or the CRM, made harmless for mrkdwn and `text`: `<!channel>`, `<@U…>` and links
 * lose their power. Exactly the three characters Slack asks for are encoded, nothing else.
 */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** A command's text as it was typed: Slack sends it with the three characters encoded. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
