import type { KnownBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ReceivedLine } from '../actions/my-feedback.ts';
import { dayOf } from './dates.ts';
import { ASK_BUTTON, GIVE_BUTTON, LIST_BUTTON, READ_BUTTON } from './ids.ts';

/** What waits to be opened, in App Home. */
export function unopenedBlocks(lines: readonly ReceivedLine[], zone: string, t: Translations): KnownBlock[] {
  return lines.map(({ feedback, name }) =>
    section(
      t.feedback.homeUnopened({ name: escapeMrkdwn(name), date: dayOf(feedback.givenAt, zone, t) }),
      button({ id: READ_BUTTON, text: t.feedback.open, value: feedback.id, style: 'primary' }),
    ),
  );
}

/** The part of App Home: the ways to the form and the list. */
export function feedbackBlocks(t: Translations): KnownBlock[] {
  return [
    section(`*${t.feedback.viewTitle}*`),
    actions(
      button({ id: GIVE_BUTTON, text: t.feedback.formTitle, value: '' }),
      button({ id: ASK_BUTTON, text: t.feedback.ask }),
      button({ id: LIST_BUTTON, text: t.feedback.listTitle }),
    ),
  ];
}
