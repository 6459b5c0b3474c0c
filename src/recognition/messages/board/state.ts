import { isId } from '../../../kernel/id.ts';
import type { RecurringKind } from '../../../kernel/period.ts';
import type { How } from '../../actions/board/compare.ts';

/** The ids of a leaderboard's menus and buttons; which board they stand under is in their block's id (`stateOf`). */
export const MEASURE_MENU = 'recognition.board_measure.v1';
/** Whose board; its values are ids of teams, and `company`. */
export const GROUP_MENU = 'recognition.board_group.v1';
/** Its values are `<kind> <how many back>`. */
export const PERIOD_MENU = 'recognition.board_period.v1';
/** Its values are the names of roles, and `*` for all. */
export const ROLE_MENU = 'recognition.board_role.v1';
/** By what people are compared; the value is a `How`. */
export const HOW_BUTTON = 'recognition.board_how.v1';
/** *Leave me out* (`out`) and *Take me in again* (`in`). */
export const OPT_OUT_BUTTON = 'recognition.board_opt_out.v1';
/** *Teams' figures only* (`on`) and back (`off`), for admins. */
export const FIGURES_BUTTON = 'recognition.board_figures.v1';

/** Of roles: no matter which. */
export const EVERY_ROLE = '*';

const KINDS: readonly RecurringKind[] = ['week', 'month', 'quarter'];
const SEPARATOR = '|';

/** Which board stands there, complete. */
export type BoardState = {
  groupId: string;
  measure: string;
  kind: RecurringKind;
  back: 0 | 1;
  how: How;
  role: string | null;
};

/** As the id of a block carries it; `turn` tells two blocks of one message apart. */
export function stateText({ groupId, measure, kind, back, how, role }: BoardState, turn: number): string {
  return [turn, groupId, measure, kind, back, how, role ?? EVERY_ROLE].join(SEPARATOR);
}

/** Reads it back; null for anything that is none of ours. */
export function readState(text: string): BoardState | null {
  const [, groupId = '', measure = '', kind = '', back = '', how = '', ...role] = text.split(SEPARATOR);
  const days = readPeriod(`${kind} ${back}`);
  const isKnown = isId(groupId) && /^[\w.-]{1,64}$/.test(measure) && role.length > 0;
  if (!isKnown || !days || !isHow(how)) return null;
  const named = role.join(SEPARATOR);
  return { groupId, measure, ...days, how, role: named === EVERY_ROLE ? null : named };
}

export const periodText = (kind: RecurringKind, back: 0 | 1) => `${kind} ${back}`;

/** The period that a menu's value names; null for any other. */
export function readPeriod(text: string): Pick<BoardState, 'kind' | 'back'> | null {
  const [kind, back] = text.split(' ');
  const known = KINDS.find((each) => each === kind);
  if (!known || (back !== '0' && back !== '1')) return null;
  return { kind: known, back: back === '1' ? 1 : 0 };
}

export const isHow = (text: string): text is How => text === 'target' || text === 'improved';

/** The periods there are to choose from. */
export const PERIODS: readonly Pick<BoardState, 'kind' | 'back'>[] = KINDS.flatMap((kind) => [
  { kind, back: 0 as const },
  { kind, back: 1 as const },
]);
