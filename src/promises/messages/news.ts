import type { Message } from '../../capability.ts';
import { formatDay, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { PromiseNews } from '../rules/news.ts';
import { ids } from './ids.ts';

const MOST_LINES = 6;

/**
 * What others did about promises of the reader's, or made with them. What these say, and why one was moved, is behind *Open*:
 * phones show messages to all.
 */
export function newsMessage(
  news: readonly PromiseNews[],
  { readerId, names }: { readerId: string; names: ReadonlyMap<string, string> },
  t: Translations,
): Message {
  const say = t.promises;
  const shown = news.slice(0, MOST_LINES).map(({ promise, byId, what }) => {
    const { id, dueOn } = promise;
    const words = { name: escapeMrkdwn(names.get(byId) ?? ''), isMine: promise.ownerId === readerId };
    const date = { date: formatDay(dueOn, t.locale), weekday: formatWeekday(dueOn, t.locale) };
    return { id, line: say.news[what]({ ...words, ...date }) };
  });
  const more = news.length - shown.length;
  const rest = more > 0 ? [say.more({ n: more })] : [];
  return {
    text: [...shown.map(({ line }) => line), ...rest].join('\n'),
    blocks: [
      section(`*${say.news.title}*`),
      ...shown.map(({ id, line }) => section(line, button({ id: ids.open, text: say.open, value: id }))),
      ...rest.map((line) => section(line, button({ id: ids.list, text: say.all }))),
      context(say.visible),
    ],
  };
}
