import { shorten } from '../../kernel/shorten.ts';

const LONGEST_SHOWN = 100;

/**
 * Folds a name, e-mail address or CRM name so that spellings of the same compare equal: composed, trimmed,
 * single spaces, lower case. The four i's of Turkish (İ I ı i) become one, since a CRM in English writes
 * "IPEK" and "ipek" for "İpek".
 */
export function foldAlias(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/i\u0307+/g, 'i')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The Slack user id in a mention (`<@U1|ana>`) or a bare id; null for other text. */
export function readSlackUserId(text: string): string | null {
  const match = /^\s*(?:<@([UW][A-Z0-9]+)(?:\|[^>]*)?>|([UW][A-Z0-9]{6,}))\s*$/.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
}

/** A text that names somebody as whoever wrote it saw it, "@ana" for `<@U1|ana>`; as much of it as a sentence takes. */
export function asTyped(text: string): string {
  return shorten(text.replace(/<([@#])[A-Z0-9]+\|([^>]*)>/g, '$1$2'), LONGEST_SHOWN);
}

/** The name or address as typed, without the wrapping Slack puts around e-mail addresses and an `@` in front. */
export function readPlainName(text: string): string {
  const mail = /^\s*<mailto:([^|>]+)(?:\|[^>]*)?>\s*$/.exec(text);
  return (mail?.[1] ?? text).trim().replace(/^@/, '');
}
