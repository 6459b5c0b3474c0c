import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { OwnCard } from '../rules/card.ts';
import { cardTitle, measuresInWords, measureTexts, timeTexts } from './team-card.ts';

/** One person's card of a week. `isOwn`: the reader is that person. */
export function ownCardMessage(card: OwnCard, t: Translations, options: { isOwn: boolean }): Message {
  const title = cardTitle(card.name, card, t);
  const footer = [...timeTexts(card, t), ...(options.isOwn ? [t.scorecards.ownPace] : [])];
  return {
    blocks: [header(title), section(measureTexts(card, t).join('\n')), context(footer.join(' · '))],
    text: [escapeMrkdwn(title), ...measuresInWords(card, t)].join('\n'),
  };
}
