import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { AskLine } from '../actions/lines.ts';
import type { MyAsks } from '../actions/my-asks.ts';
import { ASK_BUTTON, LIST_BUTTON } from './ids.ts';
import { askBlocks, askText, ownBlock, ownText } from './lines.ts';

const MOST_SHOWN = 12;

/** What was asked of the reader and waits, and what they asked; a part that cannot be is left out. */
export function listMessage({ mine, ofMe, who }: MyAsks, t: Translations): Message {
  const shown = ofMe.slice(0, MOST_SHOWN);
  const more = ofMe.length > shown.length ? [t.asks.more({ count: ofMe.length - shown.length })] : [];
  const nothing = mine.length === 0 ? [t.asks.listNothing] : [];
  const hasOwn = who !== null || mine.length > 0;
  const empty = !hasOwn && ofMe.length === 0 ? [t.asks.listNone] : [];
  const blocks: KnownBlock[] = [
    header(t.asks.listTitle),
    ...empty.map((text) => section(text)),
    ...(ofMe.length > 0 ? [section(`*${t.asks.listOfMe}*`)] : []),
    ...shown.flatMap((line) => askBlocks(line, t)),
    ...more.map((text) => section(text)),
    ...(hasOwn ? [section(`*${t.asks.listMine}*`), ...nothing.map((text) => section(text))] : []),
    ...mine.map((line) => ownBlock(line, t)),
    ...(who ? [actions(askButton(who.manager.name, t))] : []),
    context(t.asks.listVisible),
  ];
  const texts = [
    t.asks.listTitle,
    ...empty,
    ...(ofMe.length > 0 ? [t.asks.listOfMe, ...shown.map((line) => askText(line, t)), ...more] : []),
    ...(hasOwn ? [t.asks.listMine, ...nothing, ...mine.map((line) => ownText(line, t))] : []),
  ];
  return { text: texts.join('\n'), blocks };
}

/** *Ask Mert*, which opens the form. */
export const askButton = (managerName: string, t: Translations) =>
  button({ id: ASK_BUTTON, text: t.asks.ask({ name: managerName.slice(0, 40) }) });

/** In *Needs you*: how many wait, and for how long the oldest does; nothing when none does. */
export function needsBlocks(ofMe: readonly AskLine[], t: Translations): KnownBlock[] {
  const [oldest] = ofMe;
  if (!oldest) return [];
  const name = escapeMrkdwn(oldest.askerName);
  const text = t.asks.needs({ count: ofMe.length, name, age: oldest.age });
  return [section(text, button({ id: LIST_BUTTON, text: t.asks.show, style: 'primary' }))];
}

/** In App Home, for whoever leads themselves to nobody else: whom they can ask, and the way to their asks. */
export function homeBlocks(managerName: string, t: Translations): KnownBlock[] {
  return [
    section(`*${t.asks.homeTitle}*\n${t.asks.homeText({ name: escapeMrkdwn(managerName) })}`),
    actions(askButton(managerName, t), button({ id: LIST_BUTTON, text: t.asks.homeList })),
  ];
}
