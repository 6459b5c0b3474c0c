import type { TextObject } from '@slack/types';
import { replaceEmoji } from '../rules/emoji.ts';
import { MrkdwnText } from './mrkdwn-text.tsx';

/** A text object: mrkdwn is formatted; plain text only has its emoji replaced. */
export function Text({ text }: { text: TextObject }) {
  if (text.type === 'mrkdwn') return <MrkdwnText text={text.text} />;
  return <span className="plain-text">{replaceEmoji(text.text)}</span>;
}
