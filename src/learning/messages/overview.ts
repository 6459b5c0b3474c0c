import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import type { Overview } from '../actions/lists.ts';
import type { Names } from '../actions/names.ts';
import { KINDS } from '../rules/entry.ts';
import { STALE_DAYS } from '../rules/stale.ts';
import type { Version } from '../rules/version.ts';
import { ids } from './ids.ts';
import { label, nameLabel } from './labels.ts';

/** As many as one reads before something else; the rest follows when these are answered. */
const MOST_WAITING = 5;

/** The playbook at a glance: what waits, the kinds with their counts, what is new. */
export function overviewMessage(overview: Overview, t: Translations): Message {
  const { counts, names, waiting, staleCount, starters } = overview;
  const words = t.playbook;
  const kinds = KINDS.flatMap((kind) => {
    const n = counts.get(kind) ?? 0;
    return n > 0 ? [{ kind, text: words.counted({ kind: words.kinds[kind], n }) }] : [];
  });
  const isEmpty = kinds.length === 0;
  const none = starters.length > 0 ? words.empty : `${words.empty} ${words.emptyForReader}`;
  return {
    text: [words.title, ...(isEmpty ? [none] : kinds.map(({ text }) => text))].join('\n'),
    blocks: [
      header(words.title),
      ...(waiting.length > 0 ? [section(`*${words.waitingTitle}*`)] : []),
      ...waitingBlocks(waiting, names, t),
      ...(staleCount > 0 ? [staleBlock(staleCount, t)] : []),
      ...(isEmpty ? [section(none)] : []),
      ...kinds.map(({ kind, text }) =>
        section(text, button({ id: ids.list, text: words.open, value: kind })),
      ),
      ...newBlocks(overview, t),
      ...(starters.length > 0
        ? [
            section(words.starterLine),
            actions(
              ...starters.map((locale) =>
                button({ id: ids.starter[locale], text: words.starterAdd[locale] }),
              ),
            ),
          ]
        : []),
      actions(button({ id: ids.write, text: words.write }), button({ id: ids.mine, text: words.mine })),
      ...(isEmpty ? [] : [context(words.how)]),
    ],
  };
}

/** Suggestions that wait for the reader's word, each with *Read*. */
export function waitingBlocks(waiting: readonly Version[], names: Names, t: Translations): KnownBlock[] {
  const words = t.playbook;
  const more = waiting.length - MOST_WAITING;
  return [
    ...waiting.slice(0, MOST_WAITING).map((version) =>
      section(
        words.waitingLine({
          title: label(version.title),
          name: nameLabel(names, version.writerId) ?? '',
          isChange: version.base !== null,
        }),
        button({ id: ids.read, text: words.read, value: version.id }),
      ),
    ),
    ...(more > 0 ? [context(words.waitingMore({ n: more }))] : []),
  ];
}

/** That entries wait to be looked at again, and the way to them. */
export function staleBlock(n: number, t: Translations): KnownBlock {
  return section(
    t.playbook.staleLine({ n, days: STALE_DAYS }),
    button({ id: ids.list, text: t.playbook.look, value: 'stale' }),
  );
}

function newBlocks({ newest, newCount, names }: Overview, t: Translations): KnownBlock[] {
  if (newest.length === 0) return [];
  const words = t.playbook;
  const lines = newest.map((entry) =>
    words.line({ title: label(entry.title), name: nameLabel(names, entry.authorId) }),
  );
  const text = newCount > newest.length ? words.newMore({ n: newCount }) : words.look;
  const all = button({ id: ids.list, text, value: 'new' });
  return [section([`*${words.newTitle}*`, ...lines].join('\n'), all)];
}
