import type { KnownBlock } from '@slack/types';
import { LOG_BUTTON } from '../../activity/index.ts';
import { firstName, MINE_BUTTON } from '../../goals/index.ts';
import { formatMonthName, formatPeriodName } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { peopleIds } from '../../people/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Today } from '../actions/today.ts';

/** The greeting, how far the month has come, and what people press most. */
export function topBlocks(
  { part, month, elapsed, total }: Today,
  name: string,
  t: Translations,
): KnownBlock[] {
  const own = formatPeriodName(month, t.locale);
  const named = own ? escapeMrkdwn(own) : formatMonthName(Number(month.start.slice(5, 7)), t.locale);
  return [
    header(t.home.greeting[part]({ name: firstName(name) })),
    context([named, ...(total > 0 ? [t.goals.gone({ elapsed, total })] : [])].join(' · ')),
    actions(
      button({ id: LOG_BUTTON, text: t.activity.openForm, style: 'primary' }),
      button({ id: MINE_BUTTON, text: t.goals.homeTitle }),
      button({ id: peopleIds.away, text: t.timeOff.button }),
    ),
  ];
}

/** What waits for the reader, under one title; nothing when nothing does. */
export function needsBlocks(needs: readonly KnownBlock[], t: Translations): KnownBlock[] {
  return needs.length > 0 ? [section(`*${t.home.needsYou}*`), ...needs] : [];
}
