import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Missing } from '../rules/missing.ts';

const MOST_NAMES = 10;

/** One thing a team lacks, with the one fix. */
export function missingText(missing: Missing, t: Translations): string {
  switch (missing.kind) {
    case 'channel':
      return t.setup.missing[missing.state]({ channel: `<#${missing.channelId}>` });
    case 'unmatched':
      return t.setup.missing.unmatched({ names: namesText(missing.names, t), n: missing.names.length });
    default:
      return t.setup.missing[missing.kind];
  }
}

/** Names as people wrote them, as many as read well, escaped. */
export function namesText(names: readonly string[], t: Translations): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => nameText(name));
  return names.length > shown.length ? `${shown.join(', ')} …` : formatList(shown, t.locale);
}

/** A name as somebody wrote it, on one line, escaped. */
export function nameText(name: string): string {
  return escapeMrkdwn(shorten(name, 60));
}
