const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text that came from people or the CRM, made harmless for mrkdwn and `text`: `<!channel>`, `<@U…>` and links
 * lose their power. Exactly the three characters Slack asks for are encoded, nothing else.
 */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
