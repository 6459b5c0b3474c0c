import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Praise } from '../rules/praise.ts';
import { THANK_BUTTON } from './ids.ts';
import { nameLabel, namesLabel, quoted } from './labels.ts';

/** In a channel: who thanks whom, what for, and which value it shows. Names, and nobody is called by them. */
export function publicMessage(
  { praise, giverName, names }: { praise: Praise; giverName: string; names: readonly string[] },
  t: Translations,
): Message {
  const said = {
    giver: nameLabel(giverName),
    names: namesLabel(names, t),
  };
  const text = t.recognition.publicText({ ...said, text: escapeMrkdwn(praise.text) });
  const blocks = [
    section(t.recognition.publicTitle(said)),
    section(quoted(praise.text)),
    ...below(praise, t),
  ];
  return { text, blocks };
}

/** To who was thanked, with *Say thanks* until it was pressed. `channelId`: where it stands as well. */
export function receivedMessage(
  { praise, giverName, channelId }: { praise: Praise; giverName: string; channelId: string | null },
  t: Translations,
): Message {
  const name = nameLabel(giverName);
  const readers = channelId
    ? t.recognition.receivedIn({ channel: `<#${channelId}>` })
    : t.recognition.receivedPrivately({ name });
  const thank = button({ id: THANK_BUTTON, text: t.recognition.thank, value: praise.id });
  return {
    text: t.recognition.receivedText({ name, text: escapeMrkdwn(praise.text) }),
    blocks: [
      section(t.recognition.received({ name })),
      section(quoted(praise.text)),
      // What stands in a channel that is paused now is not private for that.
      ...below(praise, t, praise.teamId && !channelId ? [] : [readers]),
      ...(praise.thankedAt ? [context(t.recognition.saidThanks)] : [actions(thank)]),
    ],
  };
}

/** To the giver: thanks, and for which words. */
export function thankedMessage(
  { praise, receiverName }: { praise: Praise; receiverName: string },
  t: Translations,
): Message {
  const words = `“${escapeMrkdwn(shorten(praise.text.replace(/\s+/g, ' '), 150))}”`;
  const text = t.recognition.thanked({ name: nameLabel(receiverName), text: words });
  return { text, blocks: [section(text)] };
}

function below({ value, link }: Praise, t: Translations, more: readonly string[] = []): KnownBlock[] {
  const texts = [
    ...(value ? [t.recognition.value({ value: escapeMrkdwn(value) })] : []),
    ...(link ? [`<${escapeMrkdwn(link)}|${t.recognition.link}>`] : []),
    ...more,
  ];
  return texts.length > 0 ? [context(texts.join(' · '))] : [];
}
