import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  MrkdwnElement,
  PlainTextElement,
  SectionBlock,
  SectionBlockAccessory,
} from '@slack/types';
import { shorten } from '../kernel/shorten.ts';

const LONGEST_HEADER = 150;
const LONGEST_SECTION = 3000;

/** Text with Slack's formatting. Whatever came from people or the CRM is escaped by the caller. */
export function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text };
}

/** Text shown as it is, but for :emoji: names. */
export function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: true };
}

/** A title, shown as it is (no formatting, no escaping); cut at Slack's 150 characters. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(shorten(text, LONGEST_HEADER)) };
}

/** A paragraph of mrkdwn, up to 3000 characters, with at most one element at its right side. */
export function section(text: string, accessory?: SectionBlockAccessory): SectionBlock {
  return { type: 'section', text: mrkdwn(text), ...(accessory && { accessory }) };
}

/** Lines below each other, in as few paragraphs as Slack's 3000 characters allow. */
export function sections(lines: readonly string[]): SectionBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < LONGEST_SECTION)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.map((text) => section(text));
}

/** Up to ten short texts of mrkdwn in two columns. */
export function fields(...texts: string[]): SectionBlock {
  return { type: 'section', fields: texts.map(mrkdwn) };
}

/** Small grey mrkdwn, up to ten pieces in a row. */
export function context(...texts: string[]): ContextBlock {
  return { type: 'context', elements: texts.map(mrkdwn) };
}

/** A line across. */
export function divider(): DividerBlock {
  return { type: 'divider' };
}

/** Up to 25 buttons and menus in a row. */
export function actions(...elements: ActionsBlockElement[]): ActionsBlock {
  return { type: 'actions', elements };
}

/** What a button says (75 characters), carries (`value`, 2000) and calls (`id`, versioned: `activity.undo.v1`). */
export type ButtonParts = {
  id: string;
  text: string;
  value?: string;
  style?: 'primary' | 'danger';
  /** Asked before anything happens: a title (100), a question (300), and what the two buttons say (30). */
  confirm?: { title: string; question: string; yes: string; no: string };
};

/** A button. */
export function button({ id, text, value, style, confirm }: ButtonParts): Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(text),
    ...(value !== undefined && { value }),
    ...(style && { style }),
    ...(confirm && {
      confirm: {
        title: plain(confirm.title),
        text: plain(confirm.question),
        confirm: plain(confirm.yes),
        deny: plain(confirm.no),
      },
    }),
  };
}
