import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { formatDate, formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, divider, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { hasAgreed } from '../actions/agree.ts';
import { outcomeOf } from '../actions/end.ts';
import { changeToAnswer } from '../actions/keep.ts';
import type { PlanView } from '../actions/load-plan.ts';
import { lastCheck } from '../actions/word.ts';
import type { PlanGoal } from '../rules/plan.ts';
import {
  AGREE_BUTTON,
  CHANGE_BUTTON,
  DROP_BUTTON,
  END_BUTTON,
  KEEP_BUTTON,
  SHARE_BUTTON,
  WORD_BUTTON,
} from './ids.ts';
import { numbersWords, termsWords } from './terms.ts';

/** A plan with what both need to know of it, and what the reader can do. */
export type ShownPlan = PlanView & { knownOf(goal: PlanGoal): BookKpi };

const MOST_WORDS = 6;

/** The plan, as a form that only shows. */
export function planView(view: ShownPlan, t: Translations): ModalViewDraft {
  const { agreed, open, numbers } = view;
  const words = { knownOf: view.knownOf, managerName: view.manager.name };
  const suggested = agreed && open ? open : null;
  return {
    type: 'modal',
    title: plain(t.improvement.title),
    close: plain(t.common.close),
    notify_on_close: true,
    blocks: [
      section(stateWords(view, t)),
      ...(numbers ? [section(numbersWords(numbers, t))] : []),
      ...((agreed ?? open) ? termsWords(agreed ?? (open as NonNullable<typeof open>), words, t) : []).map(
        (text) => section(text),
      ),
      ...spoken(view, t),
      ...(open?.comment && !agreed ? [section(commentWords(view, t))] : []),
      ...(suggested
        ? [
            divider(),
            section(t.improvement.suggested({ name: authorName(view), isMine: isOwn(view) })),
            ...(suggested.comment ? [section(commentWords(view, t))] : []),
            ...termsWords(suggested, words, t).map((text) => section(text)),
          ]
        : []),
      ...keptWords(view, t),
      ...buttons(view, t),
      context(visibleWords(view, t)),
    ],
  };
}

/** What the state of a plan is, to its reader, in a sentence. */
export function stateWords(view: PlanView, t: Translations): string {
  const { plan, person, manager, part, open } = view;
  const names = { person: escapeMrkdwn(person.name), manager: escapeMrkdwn(manager.name) };
  const pair = t.improvement.pair({ ...names, part });
  const waits = open && !hasAgreed(open, part === 'person' ? 'person' : 'manager') ? 'me' : 'other';
  switch (plan.state) {
    case 'offered':
      return `${pair}\n${t.improvement.offeredState({ waits, other: otherName(view) })}`;
    case 'running':
      return [pair, t.improvement.runningState, ...changeWords(view, t)].join('\n');
    case 'dropped':
      return `${pair}\n${t.improvement.droppedState}`;
    case 'ended':
      return `${pair}\n${t.improvement.endedState({
        outcome: plan.outcome ?? 'stopped',
        date: plan.endedAt ? formatDate(plan.endedAt.toISOString().slice(0, 10), t.locale) : '',
      })}`;
  }
}

/** Whether the reader suggested what waits. */
const isOwn = ({ open, part }: PlanView) => open !== null && part !== 'reader' && hasAgreed(open, part);

/** That a change waits, above all that was agreed: on a phone it stands far below. */
function changeWords(view: PlanView, t: Translations): string[] {
  const { agreed, open, part } = view;
  if (!agreed || !open || part === 'reader') return [];
  const waits = isOwn(view) ? 'other' : 'me';
  return [t.improvement.changeWaits({ waits, other: otherName(view) })];
}

/** Who reads it. */
export function visibleWords({ person, manager, newManager, plan }: PlanView, t: Translations): string {
  const shared = newManager && plan.sharedWith === newManager.id ? escapeMrkdwn(newManager.name) : null;
  return t.improvement.visible({
    person: escapeMrkdwn(person.name),
    manager: escapeMrkdwn(manager.name),
    shared,
  });
}

/** The other of the pair, escaped. */
export function otherName({ part, person, manager }: PlanView): string {
  return escapeMrkdwn(part === 'person' ? manager.name : person.name);
}

function spoken({ words, person, manager }: PlanView, t: Translations): KnownBlock[] {
  if (words.length === 0) return [];
  const lines = words.slice(0, MOST_WORDS).map(({ checkOn, authorId, text }) => {
    const name = escapeMrkdwn(authorId === person.id ? person.name : manager.name);
    return t.improvement.word({ name, date: formatDay(checkOn, t.locale), text: escapeMrkdwn(text) });
  });
  return [section([`*${t.improvement.words}*`, ...lines].join('\n'))];
}

/** That the last change was not taken, as long as nothing came after it. */
function keptWords({ versions, person, manager, plan }: PlanView, t: Translations): KnownBlock[] {
  const last = versions.at(-1);
  if (!last?.declined || plan.state !== 'running') return [];
  const { at, word } = last.declined;
  const name = escapeMrkdwn(last.authorId === person.id ? manager.name : person.name);
  const date = formatDay(localDateOf(at, person.zone), t.locale);
  return [section(t.improvement.kept({ name, date, text: word && escapeMrkdwn(word) }))];
}

const authorName = ({ open, person, manager }: PlanView) =>
  escapeMrkdwn(open?.authorId === person.id ? person.name : manager.name);

const commentWords = (view: PlanView, t: Translations) =>
  t.improvement.comment({ name: authorName(view), text: escapeMrkdwn(view.open?.comment ?? '') });

function buttons(view: PlanView, t: Translations): KnownBlock[] {
  const { plan, part, open, newManager } = view;
  const value = plan.id;
  if (part === 'reader') return [];
  const isAsked = open !== null && !hasAgreed(open, part);
  const isOn = plan.state === 'offered' || plan.state === 'running';
  const ending = t.improvement.endConfirm({ outcome: outcomeOf(view) });
  const confirmed = (title: string, question: string, yes: string) => ({
    confirm: { title, question, yes, no: t.common.cancel },
  });
  const elements = [
    ...(isAsked
      ? [
          button({
            ...{ id: AGREE_BUTTON, text: t.improvement.agree, value: `${value} ${open.version}` },
            style: 'primary',
          }),
        ]
      : []),
    ...(changeToAnswer(view)
      ? [button({ id: KEEP_BUTTON, text: t.improvement.keep, value: `${value} ${open?.version}` })]
      : []),
    ...(plan.state === 'running' && lastCheck(view) !== null
      ? [button({ id: WORD_BUTTON, text: t.improvement.sayWord, value })]
      : []),
    ...(isOn ? [button({ id: CHANGE_BUTTON, text: t.improvement.change, value })] : []),
    ...(plan.state === 'offered'
      ? [
          button({
            ...{ id: DROP_BUTTON, text: t.improvement.drop, value },
            ...confirmed(t.improvement.drop, t.improvement.dropConfirm, t.improvement.drop),
          }),
        ]
      : []),
    ...(plan.state === 'running'
      ? [
          button({
            ...{ id: END_BUTTON, text: t.improvement.end, value },
            ...confirmed(t.improvement.end, ending, t.improvement.end),
          }),
        ]
      : []),
    ...(part === 'person' && newManager && plan.sharedWith !== newManager.id
      ? [
          button({
            ...{ id: SHARE_BUTTON, text: t.improvement.share({ name: newManager.name.slice(0, 40) }), value },
            ...confirmed(
              t.improvement.shareTitle,
              t.improvement.shareConfirm({ name: newManager.name.slice(0, 100) }),
              t.improvement.shareYes,
            ),
          }),
        ]
      : []),
  ];
  return elements.length > 0 ? [actions(...elements)] : [];
}
