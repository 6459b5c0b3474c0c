import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { plainMessage } from '../../slack/answer.ts';
import { button, context, section } from '../../slack/blocks.ts';
import { type Found, MOST_FOUND } from '../actions/find-customer.ts';
import type { MyCustomers } from '../actions/my-customers.ts';
import { fitWords, scoreWords } from './card.ts';
import { fitsButton, ids } from './ids.ts';
import { shownName } from './shown.ts';

const MOST_LISTED = 15;

/** The customers of open deals, a line each with *Open*. */
export function listMessage({ hasProfile, customers, nameless }: MyCustomers, t: Translations): Message {
  if (customers.length === 0) return plainMessage(t.customers.listEmpty);
  const shown = customers.slice(0, MOST_LISTED).map(({ key, name, score, deals }) => ({
    key,
    line: t.customers.listLine({
      name: shownName(name),
      fit: score ? fitWords(score, t) : t.customers.unknown,
      score: score && scoreWords(score, t),
      deals,
    }),
  }));
  const more = customers.length - MOST_LISTED;
  const notes = [
    ...(more > 0 ? [t.customers.more({ count: more })] : []),
    ...(nameless > 0 ? [t.customers.nameless({ count: nameless })] : []),
    hasProfile ? t.customers.listIntro : t.customers.noProfile,
  ];
  return {
    text: [t.customers.listTitle, ...shown.map(({ line }) => line), ...notes].join('\n'),
    blocks: [
      section(`*${t.customers.listTitle}*`),
      ...shown.map(({ key, line }) => withOpen(key, line, t)),
      context(notes.join(' ')),
    ],
  };
}

/** *Which one do you mean?* */
export function severalMessage(text: string, found: readonly Found[], t: Translations): Message {
  const question = t.customers.several({ text: shownName(text) });
  const shown = found.slice(0, MOST_FOUND).map(({ key, name }) => ({ key, line: `*${shownName(name)}*` }));
  const more = found.length > MOST_FOUND ? [t.customers.severalMore] : [];
  return {
    text: [question, ...shown.map(({ line }) => line), ...more].join('\n'),
    blocks: [
      section(question),
      ...shown.map(({ key, line }) => withOpen(key, line, t)),
      ...more.map((line) => context(line)),
    ],
  };
}

function withOpen(key: string, line: string, t: Translations): KnownBlock {
  const open = fitsButton(key) ? button({ id: ids.open, text: t.customers.open, value: key }) : undefined;
  return section(line, open);
}
