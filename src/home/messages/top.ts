import type { KnownBlock } from '@slack/types';
import { LOG_BUTTON } from '../../activity/index.ts';
import { giveFeedbackButtonId } from '../../feedback/index.ts';
import { firstName, MINE_BUTTON } from '../../goals/index.ts';
import { playbookButtonId } from '../../learning/index.ts';
import { formatMonthName, formatPeriodName } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { peopleIds } from '../../people/index.ts';
import { PRAISE_BUTTON } from '../../recognition/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Today } from '../actions/today.ts';
import { firstNeeds } from '../rules/first-needs.ts';

/** Opens what is rare; no value. */
export const MORE_BUTTON = 'home.more.v1';
/** Opens everything that waits for the reader; no value. */
export const NEEDS_BUTTON = 'home.needs.v1';

/** So many stand on the page: with the pace and the week below them they fill a phone. */
const MOST_NEEDS = 3;

/** The greeting, how far the month has come, what people press most, and the way to everything else. */
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
      button({ id: MORE_BUTTON, text: t.home.more }),
    ),
  ];
}

/** The end of the page: what people do for each other, and where they look things up. */
export function waysBlocks(t: Translations): KnownBlock[] {
  return [
    actions(
      button({ id: PRAISE_BUTTON, text: t.recognition.formTitle, value: '' }),
      button({ id: giveFeedbackButtonId, text: t.feedback.formTitle, value: '' }),
      button({ id: playbookButtonId, text: t.playbook.title }),
    ),
  ];
}

/** What waits for the reader, under one title: the first of it, and the way to the rest. Nothing when nothing does. */
export function needsBlocks(needs: readonly KnownBlock[], t: Translations): KnownBlock[] {
  if (needs.length === 0) return [];
  const { first, left } = firstNeeds(needs, MOST_NEEDS);
  return [
    section(
      `*${t.home.needsYou}*`,
      left > 0 ? button({ id: NEEDS_BUTTON, text: t.home.needsLeft({ count: left }) }) : undefined,
    ),
    ...first,
  ];
}
