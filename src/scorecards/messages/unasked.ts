import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Unasked } from '../actions/unasked.ts';
import { nameLabel } from './labels.ts';
import { previewMessage } from './preview.ts';

/** A card to be looked at, for an admin: why it comes to them, and what its manager would have got. */
export function unaskedMessage(
  { preview, asked, reason }: Unasked,
  t: Translations,
  teamT: Translations,
): Message {
  const why = t.review.unasked({ name: nameLabel(asked), reason: escapeMrkdwn(reason) });
  const { text, blocks } = previewMessage(preview, t, teamT);
  return { text: [why, text].join('\n'), blocks: [section(why), ...blocks] };
}
