import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';

/** What the installer reads first: what happens next, and a text with which they can tell the others. */
export function welcomeMessage(name: string, t: Translations): Message {
  const hello = t.welcome.hello({ name: escapeMrkdwn(shorten(name, 120)) });
  const lines = t.welcome.lines.map((line) => `• ${line}`).join('\n');
  return {
    text: [hello, lines, t.welcome.announcement].join('\n'),
    blocks: [section(`${hello}\n${lines}`), section(`\`\`\`${t.welcome.announcement}\`\`\``)],
  };
}
