import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { localDateOf, localTimeOf } from '../../kernel/zoned.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { button, header, section } from '../../slack/blocks.ts';
import type { RecentLogs } from '../actions/recent-logs.ts';
import { UNDO_BUTTON } from '../ids.ts';
import { dayInWords, entriesInWords } from './words.ts';

/** What `/log list` answers: each log with its day, what, and when it was logged; *Undo* while that is possible. */
export function logListMessage({ book, logs, today }: RecentLogs, zone: string, t: Translations): Message {
  if (logs.length === 0) return { text: t.activity.listEmpty, blocks: [section(t.activity.listEmpty)] };
  const lines = logs.map(({ batch }) => ({
    day: dayInWords(batch.date, today, t),
    entries: entriesInWords(batch.entries, book, t),
    at: `${formatDate(localDateOf(batch.recordedAt, zone), t.locale)} ${localTimeOf(batch.recordedAt, zone)}`,
  }));
  const blocks = lines.map(({ day, ...line }, index): KnownBlock => {
    const log = logs[index];
    const undo = log?.canUndo
      ? button({ id: UNDO_BUTTON, text: t.activity.undo, value: log.batch.id })
      : undefined;
    return section(t.activity.listLine({ day: `*${day}*`, ...line }), undo);
  });
  return {
    text: [t.activity.listTitle, ...lines.map((line) => t.activity.listLine(line))].join('\n'),
    blocks: [header(t.activity.listTitle), ...blocks],
  };
}
