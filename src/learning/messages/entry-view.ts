import type { KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Names } from '../actions/names.ts';
import type { EntrySheet } from '../actions/open-entry.ts';
import type { Entry } from '../rules/entry.ts';
import { STALE_DAYS } from '../rules/stale.ts';
import { ids } from './ids.ts';
import { nameLabel, textBlocks } from './labels.ts';

/** An entry to read. `channelId`: where it can be shared, kept with the modal; null where nobody would read it. */
export function entryView(
  sheet: EntrySheet,
  { channelId, zone }: { channelId: string | null; zone: string },
  t: Translations,
): ModalViewDraft {
  const { entry, names } = sheet;
  const words = t.playbook;
  const keeper = nameLabel(names, entry.ownerId);
  const date = formatDate(localDateOf(entry.reviewedAt, zone), t.locale);
  return {
    type: 'modal',
    title: plain(words.title),
    close: plain(t.common.close),
    private_metadata: channelId ?? '',
    blocks: [
      header(entry.title),
      context(creditLine(entry, names, t)),
      ...(sheet.isStale ? [section(words.stale({ days: STALE_DAYS }))] : []),
      ...textBlocks(entry, t),
      context(
        [
          words.used(entry),
          ...(keeper ? [words.keeper({ name: keeper, date })] : []),
          ...(entry.link ? [`<${escapeMrkdwn(entry.link)}|${words.message}>`] : []),
        ].join(' · '),
      ),
      actions(...buttonsOf(sheet, channelId, t)),
    ],
  };
}

/** What kind of entry it is, whose, who let it in or changed it, and which version. */
export function creditLine(
  entry: Pick<Entry, 'kind' | 'authorId' | 'writerId' | 'decidedBy' | 'version' | 'starterKey'>,
  names: Names,
  t: Translations,
): string {
  const words = t.playbook;
  const author = nameLabel(names, entry.authorId);
  const writer = entry.version > 1 && entry.writerId !== entry.authorId && nameLabel(names, entry.writerId);
  const approver = nameLabel(names, entry.decidedBy);
  return [
    words.kind[entry.kind],
    ...(author ? [words.by({ name: author })] : entry.starterKey ? [words.ours] : []),
    ...(writer ? [words.changedBy({ name: writer })] : []),
    ...(approver ? [words.approvedBy({ name: approver })] : []),
    ...(entry.version > 1 ? [words.version({ n: entry.version })] : []),
  ].join(' · ');
}

function buttonsOf(
  { entry, isStale, isEditor, mayKeep }: EntrySheet,
  channelId: string | null,
  t: Translations,
) {
  const words = t.playbook;
  const { id } = entry;
  return [
    ...(mayKeep && isStale
      ? [button({ id: ids.stillRight, text: words.stillRight, value: id, style: 'primary' })]
      : []),
    ...(channelId ? [shareButton(id, t)] : []),
    button({ id: ids.change, text: isEditor ? words.change : words.suggestChange, value: id }),
    ...(entry.version > 1 ? [button({ id: ids.history, text: words.history, value: id })] : []),
    ...(mayKeep
      ? [
          button({
            id: ids.remove,
            text: words.remove,
            value: id,
            confirm: {
              title: words.removeTitle,
              question: words.removeQuestion,
              yes: words.remove,
              no: words.removeNo,
            },
          }),
        ]
      : []),
  ];
}

/** *Share here*, which says who will read it before anything happens. */
export function shareButton(entryId: string, t: Translations) {
  const words = t.playbook;
  return button({
    id: ids.share,
    text: words.share,
    value: entryId,
    confirm: {
      title: words.shareTitle,
      question: words.shareQuestion,
      yes: words.share,
      no: words.shareNo,
    },
  });
}

/** *Put it back*, of what was taken out. */
export const restoreButton = (entryId: string, t: Translations) =>
  button({ id: ids.restore, text: t.playbook.restore, value: entryId });

/** One sentence of ours, with ways on perhaps. What people wrote in it is escaped by the caller. */
export function saidMessage(text: string, more: readonly KnownBlock[] = []): Message {
  return { text, blocks: [section(text), ...more] };
}
