import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { button, section } from '../../slack/blocks.ts';
import type { Naming } from '../actions/naming.ts';
import { NAMING_BUTTON } from './ids.ts';

/** A line of App Home: whether the reader is named, and the way to change it. Nothing without a channel to be named in. */
export function namingBlocks({ isNamed, place }: Naming, t: Translations): KnownBlock[] {
  if (!place) return [];
  const channel = `<#${place.channelId}>`;
  const said = isNamed ? t.wins.homeNamed({ channel }) : t.wins.homeUnnamed({ channel });
  const text = isNamed ? t.wins.doNotName : t.wins.nameMe;
  return [section(said, button({ id: NAMING_BUTTON, text, value: isNamed ? 'no' : 'yes' }))];
}

/** What was kept. */
export function namingMessage(isNamed: boolean, t: Translations): Message {
  const said = isNamed ? t.wins.namedNow : t.wins.unnamedNow;
  return { text: said, blocks: [section(said)] };
}
