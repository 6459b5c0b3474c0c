import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { KpiBook } from '../../kpis/index.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import type { MyPromises, PromiseHalf, PromiseItem } from '../actions/my-promises.ts';
import { effectWords, rollUpWords } from './effect-words.ts';
import { ids } from './ids.ts';
import { aboutLine, promiseText } from './line.ts';

const MOST_OPEN = 8;
const MOST_SETTLED = 5;
const LONGEST_GLANCE = 100;

/** The promises of the reader, and those made with them. */
export function listMessage({ mine, withMe, book }: MyPromises, t: Translations): Message {
  const say = t.promises;
  const isEmpty = mine.open.length + mine.settled.length + withMe.open.length + withMe.settled.length === 0;
  const blocks: KnownBlock[] = [
    header(say.title),
    ...(isEmpty ? [section(say.none)] : halfBlocks(say.mine, mine, true, book, t)),
    ...(isEmpty ? [] : halfBlocks(say.withMe, withMe, false, book, t)),
    actions(
      button({ id: ids.make, text: say.make }),
      ...(mine.rollUp.n + withMe.rollUp.n > 0 ? [button({ id: ids.how, text: say.how })] : []),
    ),
    context(say.visible),
  ];
  // What phones show; the blocks hold the whole of it.
  const shown = [mine, withMe].flatMap(({ open }) => open.slice(0, MOST_OPEN));
  const lines = shown.map(({ text }) => `• ${promiseText({ text: shorten(text, LONGEST_GLANCE) })}`);
  return { text: [say.title, ...(isEmpty ? [say.none] : lines)].join('\n'), blocks };
}

function halfBlocks(
  title: string,
  { open, settled, rollUp }: PromiseHalf,
  isMine: boolean,
  book: KpiBook,
  t: Translations,
): KnownBlock[] {
  if (open.length + settled.length === 0 && !isMine) return [];
  const sum = rollUpWords(rollUp, t);
  const more = open.length - MOST_OPEN;
  return [
    section([`*${title}*`, ...(sum === null ? [] : [sum])].join('\n')),
    ...(open.length === 0 ? [context(t.promises.noneOpen)] : []),
    ...open.slice(0, MOST_OPEN).flatMap((item) => openBlocks(item, isMine, book, t)),
    ...(more > 0 ? [context(t.promises.more({ n: more }))] : []),
    ...settled.slice(0, MOST_SETTLED).map((item) => settledBlock(item, isMine, book, t)),
  ];
}

/** One of the reader's own is done with one tap. */
function openBlocks(item: PromiseItem, isMine: boolean, book: KpiBook, t: Translations): KnownBlock[] {
  const open = button({ id: ids.open, text: t.promises.open, value: item.id });
  const lines = linesOf(item, `*${promiseText(item)}*`, isMine, book, t);
  if (!isMine) return [section(lines, open)];
  const done = button({ id: ids.done, text: t.promises.done, value: item.id, style: 'primary' });
  return [section(lines), actions(done, open)];
}

function settledBlock(item: PromiseItem, isMine: boolean, book: KpiBook, t: Translations): KnownBlock {
  const mark = item.state === 'done' ? ':white_check_mark:' : ':heavy_minus_sign:';
  const open = button({ id: ids.open, text: t.promises.open, value: item.id });
  return section(linesOf(item, `${mark} ${promiseText(item)}`, isMine, book, t), open);
}

function linesOf(item: PromiseItem, first: string, isMine: boolean, book: KpiBook, t: Translations): string {
  return [
    first,
    aboutLine(item, isMine, book, t),
    ...(item.result === null ? [] : [effectWords(item.result, book, t)]),
  ].join('\n');
}
