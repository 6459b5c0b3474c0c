import type { Message } from '../../capability.ts';
import { translate } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { button, section } from '../../slack/blocks.ts';
import { ids } from './ids.ts';

const MOST_BLOCKS = 50;

/** The message with one line more, in the language that it is not in; one that is full stays as it is. */
export function withLanguageOffer(message: Message, locale: Locale): Message {
  if (message.blocks.length >= MOST_BLOCKS) return message;
  const other = locale === 'tr' ? 'en' : 'tr';
  const { offer, offerButton } = translate(other).welcome;
  return {
    text: `${message.text}\n${offer}`,
    blocks: [...message.blocks, section(offer, button({ id: ids.speak, text: offerButton, value: other }))],
  };
}
