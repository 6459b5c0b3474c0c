import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';

/** So that five of them, each made of `&`, leave room for what else stands beside them. */
const LONGEST_NAME = 40;

/** Somebody's name as it may stand in a message. */
export function nameLabel(name: string): string {
  return escapeMrkdwn(shorten(name, LONGEST_NAME));
}

/** Several names, "Ana and Ben". */
export function namesLabel(names: readonly string[], t: Translations): string {
  return formatList(names.map(nameLabel), t.locale);
}

/** What somebody wrote as a quotation, whole unless a length is given. */
export function quoted(text: string, longest = text.length): string {
  return escapeMrkdwn(shorten(text, longest))
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
