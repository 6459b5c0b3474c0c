import type { ActionsBlockElement, KnownBlock, StaticSelect } from '@slack/types';
import type { Message } from '../../../capability.ts';
import type { RecurringKind } from '../../../kernel/period.ts';
import { shorten } from '../../../kernel/shorten.ts';
import { formatPeriodNamed } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, header, plain, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { COMPANY, type Group } from '../../actions/board/scope.ts';
import type { BoardView } from '../../actions/board/team-board.ts';
import { measureKey } from '../../rules/board/measure.ts';
import { boardLines, measureName, ownLine } from './lines.ts';
import {
  type BoardState,
  EVERY_ROLE,
  FIGURES_BUTTON,
  GROUP_MENU,
  HOW_BUTTON,
  MEASURE_MENU,
  OPT_OUT_BUTTON,
  PERIOD_MENU,
  PERIODS,
  periodText,
  ROLE_MENU,
  stateText,
} from './state.ts';

const MOST_OPTIONS = 100;
const LONGEST_OPTION = 75;

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

const groupName = ({ name }: Pick<Group, 'name'>, t: Translations) => name ?? t.boards.company;

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
  const options = (some: readonly { value: string; text: string }[]) =>
    some
      .slice(0, MOST_OPTIONS)
      .map(({ value, text }) => ({ value, text: plain(shorten(text, LONGEST_OPTION)) }));
  const menu = (
    id: string,
    chosen: string,
    some: readonly { value: string; text: string }[],
  ): StaticSelect => {
    const all = options(some);
    const initial = all.find(({ value }) => value === chosen);
    const placeholder = plain(t.boards.choose);
    return {
      type: 'static_select',
      action_id: id,
      placeholder,
      options: all,
      ...(initial ? { initial_option: initial } : {}),
    };
  };
  const measures = view.measures.map((each) => ({ value: measureKey(each), text: measureName(each, t) }));
  const periods = PERIODS.map((each) => ({
    value: periodText(each.kind, each.back),
    text: t.boards.period(each.kind as Exclude<RecurringKind, 'year'>, each.back),
  }));
  const groups = [...view.groups, { id: COMPANY, name: null }].map((each) => ({
    value: each.id,
    text: groupName(each, t),
  }));
  const everyRole = { value: EVERY_ROLE, text: t.boards.everyRole };
  const first: ActionsBlockElement[] = [
    menu(MEASURE_MENU, state.measure, measures),
    ...(groups.length > 1 ? [menu(GROUP_MENU, state.groupId, groups)] : []),
    menu(PERIOD_MENU, periodText(period.kind, back), periods),
    ...(roles.length > 0
      ? [
          menu(ROLE_MENU, role ?? EVERY_ROLE, [
            everyRole,
            ...roles.map((name) => ({ value: name, text: name })),
          ]),
        ]
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
