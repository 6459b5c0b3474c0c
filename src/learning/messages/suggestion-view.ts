import type { Message, ModalViewDraft } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatDate, formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { textField } from '../../slack/inputs.ts';
import type { Names } from '../actions/names.ts';
import type { History } from '../actions/open-entry.ts';
import type { Suggestion } from '../actions/suggestions.ts';
import { type Entry, LONGEST_REASON } from '../rules/entry.ts';
import type { Version } from '../rules/version.ts';
import { creditLine } from './entry-view.ts';
import { ids } from './ids.ts';
import { label, nameLabel, textBlocks } from './labels.ts';

/** A suggestion to read: for whoever decides with *Let it in* and *Not this one*, for its writer with *Take back*. */
export function suggestionView(suggestion: Suggestion, t: Translations): ModalViewDraft {
  const { version, changed, isOutdated, names, mayDecide, mayTakeBack } = suggestion;
  const words = t.playbook;
  const fields = changed.map((field) => (field === 'kind' ? words.fieldKind : words.field[field]));
  const buttons = [
    ...(mayDecide
      ? [
          button({ id: ids.approve, text: words.approve, value: version.id, style: 'primary' }),
          button({ id: ids.reject, text: words.reject, value: version.id }),
        ]
      : []),
    ...(mayTakeBack ? [button({ id: ids.takeBack, text: words.takeBack, value: version.id })] : []),
  ];
  return {
    type: 'modal',
    title: plain(words.suggestionTitle),
    close: plain(t.common.close),
    blocks: [
      header(version.title),
      context(creditLine(asCredited(version), names, t)),
      ...(isOutdated ? [section(words.outdated)] : []),
      ...(fields.length > 0 ? [context(words.changedFields({ fields: formatList(fields, t.locale) }))] : []),
      ...(version.reason ? [context(words.reasonLine({ reason: escapeMrkdwn(version.reason) }))] : []),
      ...textBlocks(version, t),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
      context(words.suggestionReaders),
    ],
  };
}

/** *Not this one*: why. */
export function rejectForm(versionId: string, t: Translations): ModalViewDraft {
  const words = t.playbook;
  return {
    type: 'modal',
    callback_id: ids.rejectForm,
    private_metadata: versionId,
    title: plain(words.rejectTitle),
    submit: plain(words.send),
    close: plain(t.common.cancel),
    blocks: [
      textField('reason', words.rejectLabel, {
        hint: words.rejectHint,
        longest: LONGEST_REASON,
        isLong: true,
      }),
    ],
  };
}

/** What the reader wrote, the newest first; what waits can be read and taken back. */
export function mineMessage(versions: readonly Version[], zone: string, t: Translations): Message {
  const words = t.playbook;
  const lines = versions.map((version) =>
    words.mineLine({
      title: label(version.title),
      date: formatDate(localDateOf(version.writtenAt, zone), t.locale),
      state: version.state === 'taken_back' ? '' : words.state[version.state],
      why: version.decision ? escapeMrkdwn(version.decision) : null,
    }),
  );
  return {
    text: [words.mineTitle, ...(lines.length > 0 ? lines : [words.mineNone])].join('\n'),
    blocks: [
      header(words.mineTitle),
      ...(lines.length > 0
        ? versions.map((version, nth) =>
            section(lines[nth] ?? '', button({ id: ids.read, text: words.read, value: version.id })),
          )
        : [section(words.mineNone)]),
      actions(button({ id: ids.write, text: words.write }), button({ id: ids.open, text: words.all })),
    ],
  };
}

/** The texts an entry has had, each with *Read*. */
export function historyView(
  { entry, versions, names }: History,
  zone: string,
  t: Translations,
): ModalViewDraft {
  const words = t.playbook;
  const lines = versions.slice(0, 40).flatMap((version) => {
    const line = words.historyLine({
      n: version.number ?? 0,
      date: formatDate(localDateOf(version.decidedAt ?? version.writtenAt, zone), t.locale),
      name: nameLabel(names, version.writerId),
      isNow: version.number === entry.version,
    });
    const why = version.reason ? `\n${escapeMrkdwn(version.reason)}` : '';
    return section(line + why, button({ id: ids.version, text: words.read, value: version.id }));
  });
  return {
    type: 'modal',
    title: plain(words.history),
    close: plain(t.common.close),
    blocks: [header(entry.title), ...lines],
  };
}

/** A text as it was. */
export function versionView(
  { entry, version, names }: { entry: Entry; version: Version; names: Names },
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.playbook.title),
    close: plain(t.common.close),
    blocks: [
      header(version.title),
      context(creditLine({ ...asCredited(version), starterKey: entry.starterKey }, names, t)),
      context(t.playbook.earlier({ n: version.number ?? 0, now: entry.version })),
      ...textBlocks(version, t),
    ],
  };
}

const asCredited = (version: Version) => ({
  ...version,
  version: version.number ?? (version.base ?? 0) + 1,
  starterKey: null,
});
