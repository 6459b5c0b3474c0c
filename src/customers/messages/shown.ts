import { shorten } from '../../kernel/shorten.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';

/** So long that it is known again; a CRM's names have up to 500 characters, and several stand in a paragraph. */
const LONGEST_NAME = 100;

/** A name out of a file or the CRM, cut and escaped. */
export function shownName(name: string): string {
  return escapeMrkdwn(shorten(name, LONGEST_NAME));
}
