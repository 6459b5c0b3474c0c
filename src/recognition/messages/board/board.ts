import type { ActionsBlockElement, KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { formatPeriodNamed } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, header, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { option } from '../../../slack/inputs.ts';
import type { BoardView } from '../../actions/board/team-board.ts';
import { measureKey } from '../../rules/board/measure.ts';
import { boardLines, measureName, ownLine } from './lines.ts';
import { boardMenu, boardMenus, groupName } from './menus.ts';
import {
  type BoardState,
  EVERY_ROLE,
  FIGURES_BUTTON,
  HOW_BUTTON,
  OPT_OUT_BUTTON,
  ROLE_MENU,
  stateText,
} from './state.ts';

/** A leaderboard as its reader sees it: who is named, their own place beneath, and the ways to look at others. */
export function boardMessage(view: BoardView, t: Translations): Message {
  const { measure, period, role } = view;
  const title = t.boards.title({ measure: measureName(measure, t), team: groupName(view.group, t) });
  const days = [formatPeriodNamed(period, t.locale), ...(role ? [role] : [])].map(escapeMrkdwn).join(' · ');
  const lines = boardLines(view, t);
  const own = ownLine(view, t);
  const notes = [t.boards.how(howOf(view)), t.boards.state[view.state]];
  return {
    text: [`${escapeMrkdwn(title)}, ${days}`, ...lines, ...(own ? [own] : [])].join('\n'),
    blocks: [
      header(title),
      context(days),
      ...sections(lines),
      ...(own ? sections([own]) : []),
      context(notes.join(' ')),
      ...menus(view, t),
    ],
  };
}

const howOf = ({ measure, how, people }: BoardView) =>
  people.kind === 'figures' ? 'figures' : measure.kind === 'share' ? 'share' : how;

function menus(view: BoardView, t: Translations): KnownBlock[] {
  const { measure, how, period, back, role, roles } = view;
  const state: BoardState = {
    groupId: view.group.id,
    measure: measureKey(measure),
    kind: period.kind,
    back,
    how,
    role,
  };
  const everyRole = option(EVERY_ROLE, t.boards.everyRole);
  const first: ActionsBlockElement[] = [
    ...boardMenus(view, state, t),
    ...(roles.length > 0
      ? [boardMenu(ROLE_MENU, role ?? EVERY_ROLE, [everyRole, ...roles.map((name) => option(name, name))], t)]
      : []),
  ];
  const other = how === 'target' ? 'improved' : 'target';
  const comparesPeople = view.people.kind !== 'figures';
  const second: ActionsBlockElement[] = [
    ...(comparesPeople && measure.kind === 'sum'
      ? [button({ id: HOW_BUTTON, text: t.boards.compare[other], value: other })]
      : []),
    ...(comparesPeople && view.reader !== 'not_a_member' ? [optOut(view, t)] : []),
    ...(view.mayChange ? [figures(view, t)] : []),
  ];
  return [first, second].flatMap((elements, turn) =>
    elements.length > 0 ? [{ ...actions(...elements), block_id: stateText(state, turn) }] : [],
  );
}

function optOut({ reader }: BoardView, t: Translations) {
  return reader === 'left_out'
    ? button({ id: OPT_OUT_BUTTON, text: t.boards.takeIn, value: 'in' })
    : button({ id: OPT_OUT_BUTTON, text: t.boards.leaveOut, value: 'out' });
}

function figures({ people }: BoardView, t: Translations) {
  const isOn = people.kind === 'figures';
  const question = isOn ? t.boards.figuresOffQuestion : t.boards.figuresOnQuestion;
  const text = isOn ? t.boards.figuresOff : t.boards.figuresOn;
  return button({
    id: FIGURES_BUTTON,
    text,
    value: isOn ? 'off' : 'on',
    confirm: { title: text, question, yes: t.boards.yes, no: t.common.cancel },
  });
}
