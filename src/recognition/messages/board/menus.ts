import type { StaticSelect } from '@slack/types';
import type { RecurringKind } from '../../../kernel/period.ts';
import { shorten } from '../../../kernel/shorten.ts';
import type { Translations } from '../../../locales/index.ts';
import { plain } from '../../../slack/blocks.ts';
import { COMPANY, type Group, TEAMS } from '../../actions/board/scope.ts';
import type { BoardView } from '../../actions/board/team-board.ts';
import { measureKey } from '../../rules/board/measure.ts';
import { measureName } from './lines.ts';
import { type BoardState, GROUP_MENU, MEASURE_MENU, PERIOD_MENU, PERIODS, periodText } from './state.ts';

const MOST_OPTIONS = 100;
const LONGEST_OPTION = 75;

export const groupName = ({ name }: Pick<Group, 'name'>, t: Translations) => name ?? t.boards.company;

/** By what, of whom and when: what every board can be changed by. */
export function boardMenus(
  view: Pick<BoardView, 'measures' | 'groups'>,
  { measure, groupId, kind, back }: BoardState,
  t: Translations,
): StaticSelect[] {
  const measures = view.measures.map((each) => ({ value: measureKey(each), text: measureName(each, t) }));
  const groups = [
    ...[...view.groups, { id: COMPANY, name: null }].map((each) => ({
      value: each.id,
      text: groupName(each, t),
    })),
    { value: TEAMS, text: t.teamsBoard.choice },
  ];
  const periods = PERIODS.map((each) => ({
    value: periodText(each.kind, each.back),
    text: t.boards.period(each.kind as Exclude<RecurringKind, 'year'>, each.back),
  }));
  return [
    menu(MEASURE_MENU, measure, measures, t),
    menu(GROUP_MENU, groupId, groups, t),
    menu(PERIOD_MENU, periodText(kind, back), periods, t),
  ];
}

/** A menu with what is chosen now. */
export function menu(
  id: string,
  chosen: string,
  some: readonly { value: string; text: string }[],
  t: Translations,
): StaticSelect {
  // Everybody and teams against each other stand last, and are there however many teams there are.
  const kept = some.length > MOST_OPTIONS ? [...some.slice(0, MOST_OPTIONS - 2), ...some.slice(-2)] : some;
  const options = kept.map(({ value, text }) => ({ value, text: plain(shorten(text, LONGEST_OPTION)) }));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: id,
    placeholder: plain(t.boards.choose),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}
