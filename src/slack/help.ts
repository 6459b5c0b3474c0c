import type { Command, Message } from '../capability.ts';
import type { Translations } from '../locales/index.ts';
import { context, section } from './blocks.ts';

/** The private answer to `help`: one line for each command. */
export function helpMessage(commands: readonly Command[], t: Translations): Message {
  const lines = commands.map((command) => command.help(t));
  return {
    text: [t.common.helpTitle, ...lines].join('\n'),
    blocks: [section(`*${t.common.helpTitle}*\n${lines.join('\n')}`), context(t.common.helpFooter)],
  };
}
