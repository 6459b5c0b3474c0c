import type { Message } from '../../../capability.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, section } from '../../../slack/blocks.ts';
import type { YearShown } from '../../actions/company-year.ts';
import { ids } from '../ids.ts';
import { comingTexts, rulesText } from './words.ts';

/** How the company counts, what comes, and for an admin the way to change it. */
export function yearMessage({ rules, since, coming, mayChange }: YearShown, t: Translations): Message {
  const lines = [
    rulesText(rules, t),
    ...(since ? [t.year.since({ date: formatDate(since, t.locale) })] : []),
  ].join(' ');
  const texts = comingTexts(coming, t);
  return {
    text: [t.year.title, lines, ...texts].join('\n'),
    blocks: [
      section(`*${t.year.title}*\n${lines}`),
      ...texts.map((text) => section(text)),
      ...(mayChange ? [actions(button({ id: ids.year, text: t.year.button }))] : []),
      context(t.year.note),
    ],
  };
}
