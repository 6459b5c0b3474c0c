import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { OwnPromise } from '../actions/own-promise.ts';
import { ageOf } from '../rules/promise.ts';
import { effectWords } from './effect-words.ts';
import { ids } from './ids.ts';
import { aboutLine, promiseText } from './line.ts';

/** One promise, with all that is known of it and what can be done about it; `said` stands above it. */
export function promiseView(own: OwnPromise, t: Translations, said?: string): ModalViewDraft {
  const { promise, owner, other, isMine, results, book, today } = own;
  const item = { ...promise, ...ageOf(promise, today), otherName: isMine ? other.name : owner.name };
  const buttons = buttonsOf(own, t);
  return {
    type: 'modal',
    title: plain(t.promises.viewTitle),
    close: plain(t.common.close),
    blocks: [
      ...(said ? [section(said)] : []),
      section(`*${promiseText(promise)}*\n${aboutLine(item, isMine, book, t)}`),
      ...detailBlocks(own, t),
      ...results.map((result) => section(effectWords(result, book, t))),
      ...(results.length > 0 ? [context(t.promises.effect.note)] : []),
      ...(promise.kpi !== null && promise.state !== 'dropped' && results.length === 0
        ? [context(t.promises.effect.later)]
        : []),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
      context(t.promises.visibleTo({ name: escapeMrkdwn(item.otherName) })),
    ],
  };
}

function detailBlocks({ promise, owner, other }: OwnPromise, t: Translations): KnownBlock[] {
  const say = t.promises;
  const writer = promise.writtenBy === owner.id ? owner : other;
  const lines = [
    ...(promise.proof ? [say.proofIs({ text: oneLine(promise.proof) })] : []),
    say.madeBy({
      name: escapeMrkdwn(writer.name),
      date: formatDate(promise.madeOn, t.locale),
      source: say.source[promise.source.kind],
    }),
    ...(promise.movedAt
      ? [
          say.movedFrom({
            date: formatDate(promise.firstDueOn, t.locale),
            why: oneLine(promise.moveReason),
          }),
        ]
      : []),
    ...(promise.said
      ? [
          promise.state === 'done'
            ? say.wentSo({ text: oneLine(promise.said) })
            : say.droppedAs({ text: oneLine(promise.said) }),
        ]
      : []),
  ];
  return [section(lines.join('\n'))];
}

/** What can still be done about it, by either of the two. */
function buttonsOf({ promise }: OwnPromise, t: Translations) {
  const value = promise.id;
  const say = t.promises;
  if (promise.state === 'done') {
    return promise.said ? [] : [button({ id: ids.say, text: say.say, value })];
  }
  if (promise.state === 'dropped') return [];
  return [
    button({ id: ids.done, text: say.done, value, style: 'primary' }),
    ...(promise.movedAt ? [] : [button({ id: ids.move, text: say.move, value })]),
    button({ id: ids.drop, text: say.drop, value }),
  ];
}

const oneLine = (text: string) => escapeMrkdwn(text.replace(/\s+/g, ' '));

/** How numbers are compared, in words. */
export function howView(t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.promises.howTitle),
    close: plain(t.common.close),
    blocks: t.promises.howLines.map((line) => section(line)),
  };
}
