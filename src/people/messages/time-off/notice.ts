import type { Message } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Days } from '../../rules/away/read-days.ts';
import { daysInWords } from './words.ts';

/** To a deputy: for whom they stand in, when, and what that means. */
export function appointedMessage(managerName: string, days: Days, t: Translations): Message {
  const words = { name: escapeMrkdwn(managerName), days: daysInWords(days, t) };
  const text = `${t.timeOff.appointed(words)}\n${t.timeOff.appointedWhat}`;
  return { text, blocks: [section(text)] };
}

/** To a deputy: that they no longer do. */
export function releasedMessage(managerName: string, days: Days, t: Translations): Message {
  const text = t.timeOff.released({ name: escapeMrkdwn(managerName), days: daysInWords(days, t) });
  return { text, blocks: [section(text)] };
}
