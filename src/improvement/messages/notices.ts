import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { addDays } from '../../kernel/date.ts';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { PlanView } from '../actions/load-plan.ts';
import type { Waiting } from '../actions/my-plans.ts';
import type { NewsKind } from '../actions/news.ts';
import { OPEN_BUTTON, WORD_BUTTON } from './ids.ts';
import { otherName, stateWords } from './view.ts';

/** What the other did, in a sentence that may be read over one's shoulder: what the plan says is behind the button. */
export function newsMessage(what: NewsKind, view: PlanView, t: Translations): Message {
  const name = what === 'shared' ? escapeMrkdwn(view.person.name) : otherName(view);
  const text = t.improvement.news[what]({ name });
  return { text, blocks: [section(text, openButton(view, t))] };
}

/** On the day of a check. */
export function checkMessage(view: PlanView, t: Translations): Message {
  const text = t.improvement.checkDue({ name: otherName(view) });
  const look = button({ id: WORD_BUTTON, text: t.improvement.look, value: view.plan.id, style: 'primary' });
  return { text, blocks: [section(text, look)] };
}

/** The reader's plans. */
export function listMessage(views: readonly PlanView[], t: Translations): Message {
  const lines = views.map((view) => ({ view, text: stateWords(view, t) }));
  const blocks: KnownBlock[] = [
    header(t.improvement.listTitle),
    ...(lines.length === 0 ? [section(t.improvement.listNone)] : []),
    ...lines.map(({ view, text }) => section(text, openButton(view, t))),
    context(t.improvement.listVisible),
  ];
  const texts = lines.length === 0 ? [t.improvement.listNone] : lines.map(({ text }) => text);
  return { text: [t.improvement.listTitle, ...texts].join('\n'), blocks };
}

/** In *Needs you*. */
export function needBlock(view: PlanView, waiting: Waiting, t: Translations): KnownBlock {
  const name = otherName(view);
  if (waiting === 'agree') return section(t.improvement.needsAgree({ name }), openButton(view, t, 'primary'));
  const look = button({ id: WORD_BUTTON, text: t.improvement.look, value: view.plan.id, style: 'primary' });
  return section(t.improvement.needsWord({ name }), look);
}

/** In App Home, while it runs. */
export function homeBlock(view: PlanView, t: Translations): KnownBlock {
  const until = view.agreed ? formatDay(addDays(view.agreed.end, -1), t.locale) : '';
  return section(t.improvement.homeLine({ name: otherName(view), until }), openButton(view, t));
}

const openButton = ({ plan }: PlanView, t: Translations, style?: 'primary') =>
  button({ id: OPEN_BUTTON, text: t.improvement.open, value: plan.id, ...(style ? { style } : {}) });
