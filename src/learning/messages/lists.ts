import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { EntryList, Found, ListName } from '../actions/lists.ts';
import type { Names } from '../actions/names.ts';
import type { Entry } from '../rules/entry.ts';
import { wordsOf } from '../rules/search.ts';
import { restoreButton, shareButton } from './entry-view.ts';
import { ids } from './ids.ts';
import { label, nameLabel, occasionLine } from './labels.ts';

const LONGEST_QUERY = 60;

/** A page of a list, each with *Show*. */
export function listMessage(list: EntryList, t: Translations): Message {
  const { shown, name, total, page, pages, names } = list;
  const words = t.playbook;
  const title = words.listTitle({ name: listLabel(name, t), n: total });
  const lines = shown.map((entry) =>
    section(
      lineOf(entry, names, t, name),
      name === 'removed'
        ? restoreButton(entry.id, t)
        : button({ id: ids.show, text: words.show, value: entry.id }),
    ),
  );
  const turn = (id: string, text: string, to: number) => button({ id, text, value: `${name} ${to}` });
  return {
    text: [title, ...shown.map((entry) => `• ${label(entry.title)}`)].join('\n'),
    blocks: [
      header(title),
      ...(lines.length > 0 ? lines : [section(name === 'removed' ? words.removedNone : words.listNone)]),
      ...(pages > 1 ? [context(words.listPage({ page: page + 1, pages }))] : []),
      actions(
        button({ id: ids.open, text: words.all }),
        button({ id: ids.write, text: words.write }),
        ...(page > 0 ? [turn(ids.listBack, words.previous, page - 1)] : []),
        ...(page < pages - 1 ? [turn(ids.listOn, words.next, page + 1)] : []),
      ),
    ],
  };
}

/** The best matches, each with *Show* and (where others would read it) *Share here*; without any, what was looked for. */
export function foundMessage({ query, entries, names }: Found, canShare: boolean, t: Translations): Message {
  const words = t.playbook;
  const ways = actions(
    button({ id: ids.write, text: words.write }),
    button({ id: ids.open, text: words.all }),
  );
  if (entries.length === 0) {
    const looked = wordsOf(query).map((word) => `“${escapeMrkdwn(shorten(word, LONGEST_QUERY))}”`);
    const asked = looked.length > 0 ? formatList(looked, t.locale) : `“${queryLabel(query)}”`;
    const text = words.foundNone({ words: asked });
    return { text, blocks: [section(text), ways] };
  }
  const title = words.found({ query: queryLabel(query), n: entries.length });
  const blocks: KnownBlock[] = entries.flatMap((entry) => [
    section(lineOf(entry, names, t)),
    actions(
      button({ id: ids.show, text: words.show, value: entry.id }),
      ...(canShare ? [shareButton(entry.id, t)] : []),
    ),
  ]);
  return {
    text: [title, ...entries.map((entry) => `• ${label(entry.title)}`)].join('\n'),
    blocks: [section(title), ...blocks, ways],
  };
}

function listLabel(name: ListName, t: Translations): string {
  if (name === 'new') return t.playbook.listNew;
  if (name === 'removed') return t.playbook.listRemoved;
  return name === 'stale' ? t.playbook.listStale : t.playbook.kinds[name];
}

/** Its title, what kind it is (but in that kind's list) and whose, and when to use it. */
function lineOf(entry: Entry, names: Names, t: Translations, list?: ListName): string {
  const author = nameLabel(names, entry.authorId);
  const about = [
    ...(entry.kind === list ? [] : [t.playbook.kind[entry.kind]]),
    ...(author ? [t.playbook.by({ name: author })] : []),
    ...(entry.locale === t.locale ? [] : [t.playbook.languages[entry.locale]]),
  ];
  return `${[`*${label(entry.title)}*`, ...about].join(' · ')}\n${occasionLine(entry)}`;
}

const queryLabel = (query: string) => escapeMrkdwn(shorten(query.replace(/\s+/g, ' '), LONGEST_QUERY));
