/**
 * A message's text as people saw it, out of what Slack sends (mentions, links and three characters encoded), for a form.
 * Whoever is mentioned without a name becomes `@…`: it is about what was said, not to whom.
 */
export function asRead(text: string): string {
  return text
    .replace(/<@[UW][A-Z0-9]*(?:\|([^>]*))?>/g, (_all, name?: string) => `@${name || '…'}`)
    .replace(/<#[CG][A-Z0-9]*(?:\|([^>]*))?>/g, (_all, name?: string) => `#${name || '…'}`)
    .replace(/<!subteam\^[A-Z0-9]*(?:\|@?([^>]*))?>/g, (_all, name?: string) => `@${name || '…'}`)
    .replace(/<!(\w+)[^>]*>/g, '@$1')
    .replace(/<([^|>]+)\|([^>]*)>/g, '$2')
    .replace(/<([^>]+)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
