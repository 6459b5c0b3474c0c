import type { PlainTextOption, StaticSelect } from '@slack/types';
import type { RecurringKind } from '../../../kernel/period.ts';
import type { Translations } from '../../../locales/index.ts';
import { menu, option } from '../../../slack/inputs.ts';
import { COMPANY, type Group, TEAMS } from '../../actions/board/scope.ts';
import type { BoardView } from '../../actions/board/team-board.ts';
import { measureKey } from '../../rules/board/measure.ts';
import { measureName } from './lines.ts';
import { type BoardState, GROUP_MENU, MEASURE_MENU, PERIOD_MENU, PERIODS, periodText } from './state.ts';

const MOST_OPTIONS = 100;

export const groupName = ({ name }: Pick<Group, 'name'>, t: Translations) => name ?? t.boards.company;

/** By what, of whom and when: what every board can be changed by. */
export function boardMenus(
  view: Pick<BoardView, 'measures' | 'groups'>,
  { measure, groupId, kind, back }: BoardState,
  t: Translations,
): StaticSelect[] {
  const measures = view.measures.map((each) => option(measureKey(each), measureName(each, t)));
  const groups = [
    ...[...view.groups, { id: COMPANY, name: null }].map((each) => option(each.id, groupName(each, t))),
    option(TEAMS, t.teamsBoard.choice),
  ];
  const periods = PERIODS.map((each) =>
    option(
      periodText(each.kind, each.back),
      t.boards.period(each.kind as Exclude<RecurringKind, 'year'>, each.back),
    ),
  );
  return [
    boardMenu(MEASURE_MENU, measure, measures, t),
    boardMenu(GROUP_MENU, groupId, groups, t),
    boardMenu(PERIOD_MENU, periodText(kind, back), periods, t),
  ];
}

/** A menu with what is chosen now. */
export function boardMenu(
  id: string,
  chosen: string,
  some: readonly PlainTextOption[],
  t: Translations,
): StaticSelect {
  // Everybody and teams against each other stand last, and are there however many teams there are.
  const kept = some.length > MOST_OPTIONS ? [...some.slice(0, MOST_OPTIONS - 2), ...some.slice(-2)] : some;
  return menu(id, kept, { chosen, placeholder: t.boards.choose });
}
