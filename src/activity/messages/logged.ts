import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import type { Logged } from '../actions/log-activity.ts';
import { UNDO_MINUTES, type Undone } from '../actions/undo-log.ts';
import { UNDO_BUTTON } from '../ids.ts';
import { effectLines } from './effect-lines.ts';
import { dayInWords, entriesInWords } from './words.ts';

/** What was stored, what it did, and the way back. */
export function loggedMessage(
  { book, batch, effects, today }: Extract<Logged, { kind: 'stored' }>,
  t: Translations,
): Message {
  const entries = entriesInWords(batch.entries, book, t);
  const day = dayInWords(batch.date, today, t);
  const lines = effectLines(effects, today, t);
  return {
    text: [t.activity.stored({ entries, day }), ...lines].join('\n'),
    blocks: [
      section(t.activity.stored({ entries: `*${entries}*`, day })),
      ...paragraph(lines),
      actions(button({ id: UNDO_BUTTON, text: t.activity.undo, value: batch.id })),
      context(t.activity.undoNote({ minutes: UNDO_MINUTES })),
    ],
  };
}

/** What was taken back, and what that did. */
export function undoneMessage({ book, batch, effects, today }: Undone, t: Translations): Message {
  const entries = entriesInWords(batch.entries, book, t);
  const text = t.activity.undone({ entries, day: dayInWords(batch.date, today, t) });
  const lines = effectLines(effects, today, t);
  return { text: [text, ...lines].join('\n'), blocks: [section(text), ...paragraph(lines)] };
}

/** Of more lines with long names a section would be too long for Slack. */
const LINES_IN_SECTION = 12;

function paragraph(lines: readonly string[]): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  for (let at = 0; at < lines.length; at += LINES_IN_SECTION) {
    blocks.push(section(lines.slice(at, at + LINES_IN_SECTION).join('\n')));
  }
  return blocks;
}
