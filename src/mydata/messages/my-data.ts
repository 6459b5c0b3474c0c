import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatDate, formatList, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { MyData, Opener } from '../actions/my-data.ts';
import { ids } from './ids.ts';

const MOST_VIEWERS = 6;
const MOST_EXPORTS = 3;
const LONGEST_NAME = 40;

/** What `/mydata` answers: what there is of a person in numbers, and who opened it. */
export function myDataMessage(data: MyData, zone: string, t: Translations): Message {
  const day = (at: Date) => formatDate(localDateOf(at, zone), t.locale);
  const kept = data.topics.map(({ topic, count, since }) =>
    t.mydata.kept({
      what: t.mydata.topic[topic],
      count: formatNumber(count, t.locale),
      n: count,
      since: since && day(new Date(since)),
    }),
  );
  const openers = data.openers.slice(0, MOST_VIEWERS).map((opener) => openerLine(opener, day, t));
  const more = data.openers.length - openers.length;
  const exports = data.exports
    .slice(0, MOST_EXPORTS)
    .map(({ name, at }) =>
      name === null
        ? t.mydata.exportedByOperator({ date: day(at) })
        : t.mydata.exportedBy({ name: asName(name), date: day(at) }),
    );
  const opened = [...openers, ...(more > 0 ? [t.mydata.moreOpeners({ n: more })] : [])];
  const parts = [
    { title: t.mydata.keptTitle, lines: kept },
    {
      title: t.mydata.openedTitle({ days: data.openedDays }),
      lines: opened.length > 0 ? opened : [t.mydata.openedByNobody],
    },
    ...(exports.length > 0 ? [{ title: t.mydata.exportedTitle, lines: exports }] : []),
  ];
  const notes = [t.mydata.filesComing, t.mydata.notCounted, t.mydata.ratingNote, t.mydata.serverNote];
  return {
    text: [t.mydata.title, ...parts.flatMap(({ title, lines }) => [title, ...lines]), ...notes].join('\n'),
    blocks: [
      header(t.mydata.title),
      ...parts.map(({ title, lines }) => section(`*${title}*\n${lines.join('\n')}`)),
      actions(
        button({ id: ids.access, text: t.access.button }),
        button({ id: ids.retention, text: t.retention.button }),
      ),
      ...notes.map((note) => context(note)),
    ],
  };
}

function openerLine({ name, what, lastAt }: Opener, day: (at: Date) => string, t: Translations): string {
  const list = what.map((each) => t.mydata.openedTimes({ what: t.mydata.opened[each.what], n: each.times }));
  return t.mydata.opener({
    name: asName(name),
    what: formatList(list, t.locale),
    date: day(lastAt),
  });
}

/** What the direct message with the files says. */
export function myFilesComment({ today }: MyData, t: Translations): string {
  return t.mydata.filesComment({ date: formatDate(today, t.locale) });
}

const asName = (name: string) => escapeMrkdwn(shorten(name, LONGEST_NAME));
