import type { Answer, Button, ButtonRequest, Command, CommandRequest, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { unescapeText } from '../../slack/escape.ts';
import { COMPANY, TEAMS } from '../actions/board/scope.ts';
import { setFiguresOnly, setLeftOut } from '../actions/board/settings.ts';
import { type BoardQuery, teamBoard } from '../actions/board/team-board.ts';
import { teamsBoard } from '../actions/board/teams-board.ts';
import { boardMessage } from '../messages/board/board.ts';
import {
  type BoardState,
  EVERY_ROLE,
  FIGURES_BUTTON,
  GROUP_MENU,
  HOW_BUTTON,
  isHow,
  MEASURE_MENU,
  OPT_OUT_BUTTON,
  PERIOD_MENU,
  ROLE_MENU,
  readPeriod,
  readState,
} from '../messages/board/state.ts';
import { teamsMessage } from '../messages/board/teams.ts';
import { readBoardText } from '../rules/board/board-text.ts';

/** `/leaderboard`, with a measure, a period, *improved* and a team in any order. */
export const leaderboardCommand: Command = {
  name: '/leaderboard',
  help: (t) => t.boards.help,
  run: answerBoard,
};

/** The same in Turkish, after `/pacesetter`. */
export const leaderboardTopic: Topic = {
  words: ['sıralama', 'liderlik', 'board', 'ranking'],
  run: answerBoard,
};

async function answerBoard({ context, caller, text, t }: CommandRequest): Promise<Answer> {
  const read = readBoardText(unescapeText(text).slice(0, 200));
  if (read.isTeams) {
    const view = await teamsBoard(context, caller, { ...read, group: null, role: null });
    return { kind: 'tell', message: teamsMessage(view, t) };
  }
  const group = read.isCompany ? { teamId: COMPANY } : read.team === null ? null : { name: read.team };
  const view = await teamBoard(context, caller, { ...read, group, role: null });
  return { kind: 'tell', message: boardMessage(view, t) };
}

/** What each menu and button makes of the board it stands under; null for a value that is none of ours. */
const CHANGES: Readonly<Record<string, (value: string) => Partial<BoardState> | null>> = {
  [MEASURE_MENU]: (measure) => ({ measure }),
  [GROUP_MENU]: (groupId) => (isId(groupId) ? { groupId, role: null } : null),
  [PERIOD_MENU]: readPeriod,
  [ROLE_MENU]: (role) => ({ role: role === EVERY_ROLE ? null : role }),
  [HOW_BUTTON]: (how) => (isHow(how) ? { how } : null),
};

/** Another board in the place of the one that was clicked in. */
export const boardButtons: readonly Button[] = Object.entries(CHANGES).map(([id, change]) => ({
  id,
  async run(request): Promise<Answer> {
    const changed = change(request.value);
    if (!changed) throw outdated();
    return shown(request, { ...requireState(request), ...changed });
  },
}));

/** *Leave me out* and back. */
export const optOutButton: Button = {
  id: OPT_OUT_BUTTON,
  async run(request): Promise<Answer> {
    const state = requireState(request);
    if (request.value !== 'out' && request.value !== 'in') throw outdated();
    await setLeftOut(request.context, request.caller, request.value === 'out');
    return shown(request, state);
  },
};

/** *Teams' figures only* and back. */
export const figuresButton: Button = {
  id: FIGURES_BUTTON,
  async run(request): Promise<Answer> {
    const state = requireState(request);
    if (request.value !== 'on' && request.value !== 'off') throw outdated();
    await setFiguresOnly(request.context, request.caller, request.value === 'on');
    return shown(request, state);
  },
};

async function shown({ context, caller, t }: ButtonRequest, state: BoardState): Promise<Answer> {
  const query: BoardQuery = { ...state, group: { teamId: state.groupId } };
  if (state.groupId === TEAMS) {
    return { kind: 'replace', message: teamsMessage(await teamsBoard(context, caller, query), t) };
  }
  return { kind: 'replace', message: boardMessage(await teamBoard(context, caller, query), t) };
}

function requireState({ blockId }: ButtonRequest): BoardState {
  const state = readState(blockId ?? '');
  if (!state) throw outdated();
  return state;
}

const outdated = () => new UserError((t) => t.common.outdatedButton);
