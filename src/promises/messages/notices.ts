import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { PromiseItem } from '../actions/my-promises.ts';
import type { MadePromise } from '../rules/promise.ts';
import { ids } from './ids.ts';
import { promiseText, standing } from './line.ts';

/** To the other of the two: a promise was written down. What it says is behind *Open*: phones show messages to all. */
export function madeMessage(
  promise: MadePromise,
  { writerName, isOwners }: { writerName: string; isOwners: boolean },
  t: Translations,
): Message {
  const words = { name: escapeMrkdwn(writerName), date: formatDay(promise.dueOn, t.locale) };
  const text = isOwners ? t.promises.madeForYou(words) : t.promises.madeToYou(words);
  return {
    text,
    blocks: [
      section(text),
      actions(button({ id: ids.open, text: t.promises.open, value: promise.id })),
      context(t.promises.visibleTo({ name: words.name })),
    ],
  };
}

const MOST_NEEDS = 3;

/** In *Needs you*: what is overdue, each with what settles it. */
export function overdueBlocks(overdue: readonly PromiseItem[], t: Translations): KnownBlock[] {
  const shown = overdue.slice(0, MOST_NEEDS);
  const more = overdue.length - shown.length;
  const blocks = shown.map((item) => {
    const name = escapeMrkdwn(item.otherName);
    const line = `${t.promises.needs({ name, standing: standing(item, t) })}\n${promiseText(item)}`;
    return section(line, button({ id: ids.open, text: t.promises.open, value: item.id }));
  });
  if (more === 0) return blocks;
  return [...blocks, section(t.promises.more({ n: more }), button({ id: ids.list, text: t.promises.all }))];
}
