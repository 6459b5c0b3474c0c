import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Waiter } from '../actions/waiting.ts';
import { ids } from './ids.ts';

/** To the other of the pair: that something was said, and not what. `until` null: both are open. */
export function ratedMessage(
  notice: { name: string; personId: string; by: 'self' | 'manager'; until: string | null },
  t: Translations,
): Message {
  const name = escapeMrkdwn(notice.name);
  const { until, personId, by } = notice;
  const text =
    until === null
      ? t.skills.dmOpen({ name, by })
      : by === 'manager'
        ? t.skills.dmByManager({ name })
        : t.skills.dmBySelf({ name });
  const rate = button({
    id: ids.rate,
    text: by === 'manager' ? t.skills.rateSelf : t.skills.rate,
    value: personId,
    style: 'primary',
  });
  const open = button({ id: ids.open, text: t.skills.open, value: personId });
  return {
    text,
    blocks: [
      section(text),
      ...(until === null ? [] : [context(t.skills.dmLater({ until: formatDate(until, t.locale) }))]),
      actions(...(until === null ? [open] : [rate, open])),
    ],
  };
}

/** What waits for the reader's word, a line each. */
export function waitingBlocks(waiters: readonly Waiter[], t: Translations): KnownBlock[] {
  return waiters.map(({ side, personId, name, waiting }) => {
    const parts = { name: escapeMrkdwn(name), until: formatDate(waiting.until, t.locale) };
    return section(
      side === 'self' ? t.skills.needSelf(parts) : t.skills.needManager(parts),
      button({
        id: ids.rate,
        text: side === 'self' ? t.skills.rateSelf : t.skills.rate,
        value: personId,
      }),
    );
  });
}

/** The part of App Home: the way to one's card. */
export const homeBlocks = (personId: string, t: Translations): KnownBlock[] => [
  section(t.skills.homeLine, button({ id: ids.open, text: t.skills.titleMine, value: personId })),
];
