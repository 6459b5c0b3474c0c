import type { SectionBlock } from '@slack/types';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Names } from '../actions/names.ts';
import type { EntryText } from '../rules/entry.ts';

const LONGEST_TITLE = 80;
const LONGEST_NAME = 60;
const LONGEST_OCCASION = 150;
const LONGEST_SECTION = 3000;
/** The longest that escaping makes of a character: `&amp;`. */
const LONGEST_ESCAPE = 5;

/** A title as it may stand in a message. */
export const label = (text: string) => escapedWithin(text, LONGEST_TITLE);

/** A person's name as it may stand in a message; null without one. */
export function nameLabel(names: Names, id: string | null): string | null {
  const name = id === null ? undefined : names.get(id);
  return name === undefined ? null : escapedWithin(name, LONGEST_NAME);
}

/** When to use an entry, on one line. */
export const occasionLine = ({ occasion }: EntryText) =>
  escapedWithin(occasion.replace(/\s+/g, ' '), LONGEST_OCCASION);

/** Cut shorter still where it is made of what escaping makes long: a whole page of them must fit into a message. */
function escapedWithin(text: string, longest: number): string {
  const escaped = escapeMrkdwn(shorten(text, longest));
  if (isHardlyLonger(escaped, longest)) return escaped;
  return escapeMrkdwn(shorten(text, Math.floor((longest * 1.5) / LONGEST_ESCAPE)));
}

const isHardlyLonger = (escaped: string, length: number) => escaped.length <= length * 1.5;

/**
 * A paragraph under its heading. People may use Slack's own *bold* in theirs; a text that escaping would make much longer
 * is shown as it was typed instead.
 */
export function paragraph(heading: string, text: string): SectionBlock[] {
  const escaped = escapeMrkdwn(text);
  const whole = `*${heading}*\n${escaped}`;
  if (whole.length <= LONGEST_SECTION && isHardlyLonger(escaped, text.length)) return [section(whole)];
  return [section(`*${heading}*`), { type: 'section', text: plain(text) }];
}

/** What an entry says, but for its title: a paragraph each, without those that are empty. */
export function textBlocks(text: EntryText, t: Translations): SectionBlock[] {
  const words = t.playbook;
  const parts: [heading: string, text: string][] = [
    [words.when, text.occasion],
    [words.talkOf[text.kind], text.talk],
    [words.answers, text.answers],
    [words.proof, text.proof],
    [words.doneWhen, text.doneWhen],
  ];
  return parts.flatMap(([heading, part]) => (part ? paragraph(heading, part) : []));
}
