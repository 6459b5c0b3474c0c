import type { SectionBlock } from '@slack/types';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Names } from '../actions/names.ts';
import type { EntryText } from '../rules/entry.ts';

const LONGEST_NAME = 60;
const LONGEST_SECTION = 3000;
const LONGEST_OCCASION = 150;

/** Somebody's name, or a title, as it may stand in a message. */
export const label = (text: string) => escapeMrkdwn(shorten(text, 2 * LONGEST_NAME));

/** A person's name as it may stand in a message; null without one. */
export function nameLabel(names: Names, id: string | null): string | null {
  const name = id === null ? undefined : names.get(id);
  return name === undefined ? null : escapeMrkdwn(shorten(name, LONGEST_NAME));
}

/** When to use an entry, on one line. */
export const occasionLine = ({ occasion }: EntryText) =>
  escapeMrkdwn(shorten(occasion.replace(/\s+/g, ' '), LONGEST_OCCASION));

/**
 * A paragraph under its heading. People may use Slack's own *bold* in theirs; a text that escaping would make too long is
 * shown as it was typed instead.
 */
export function paragraph(heading: string, text: string): SectionBlock[] {
  const whole = `*${heading}*\n${escapeMrkdwn(text)}`;
  if (whole.length <= LONGEST_SECTION) return [section(whole)];
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
