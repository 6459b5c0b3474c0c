import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { type Digest, openOf } from '../actions/lines.ts';
import { askBlocks, askText } from './lines.ts';

/** Each takes two blocks and up to 300 characters of its asker's. */
const MOST_SHOWN = 8;

/** A manager's one message of the day, or what takes its place once something was answered. */
export function digestMessage(digest: Digest, t: Translations): Message {
  const { lines, manager, reader } = digest;
  const open = openOf(digest).length;
  const standsIn = reader && reader.id !== manager.id ? escapeMrkdwn(manager.name) : null;
  const title = t.asks.digestTitle({ open, for: standsIn });
  const shown = lines.slice(0, MOST_SHOWN);
  const more = lines.length - shown.length;
  const rest = more > 0 ? [t.asks.more({ count: more })] : [];
  const note = t.asks.digestNote;
  const blocks: KnownBlock[] = [
    section(title),
    ...shown.flatMap((line) => askBlocks(line, t)),
    ...rest.map((text) => section(text)),
    context(note),
  ];
  return { text: [title, ...shown.map((line) => askText(line, t)), ...rest].join('\n'), blocks };
}
