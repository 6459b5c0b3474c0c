import type { Message } from '../../../capability.ts';
import { shownScore } from '../../../kernel/ranking.ts';
import { formatPercent, formatPeriodNamed } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, context, header, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { TeamsView } from '../../actions/board/teams-board.ts';
import { measureKey } from '../../rules/board/measure.ts';
import { nameLabel } from '../labels.ts';
import { measureName } from './lines.ts';
import { boardMenus } from './menus.ts';
import { stateText } from './state.ts';

/** Of a place that many teams share, so many are named. */
const MOST_NAMED = 10;

/** Teams against each other: the better ones with their places, and of the reader's own how far it is. */
export function teamsMessage(view: TeamsView, t: Translations): Message {
  const { measure, period, teams, own, back, groupId } = view;
  const title = t.boards.title({ measure: measureName(measure, t), team: t.teamsBoard.title });
  const days = escapeMrkdwn(formatPeriodNamed(period, t.locale));
  const percent = (score: Parameters<typeof shownScore>[0]) => formatPercent(shownScore(score), t.locale);
  const named = (teams ?? [])
    .slice(0, MOST_NAMED)
    .map(({ item, place, isShared }) =>
      t.boards.place({ place, isShared, name: nameLabel(item.name), score: percent(item.score) }),
    );
  const more = (teams?.length ?? 0) - named.length;
  const lines = [
    ...named,
    ...(more > 0 ? [t.teamsBoard.andMore({ more })] : []),
    ...(teams === null ? [t.teamsBoard.few] : teams.length === 0 ? [t.boards.nothingYet] : []),
    ...(own && teams ? [t.teamsBoard.own({ team: nameLabel(own.name), score: percent(own.score) })] : []),
  ];
  const state = {
    groupId,
    measure: measureKey(measure),
    kind: period.kind,
    back,
    how: 'target' as const,
    role: null,
  };
  return {
    text: [`${escapeMrkdwn(title)}, ${days}`, ...lines].join('\n'),
    blocks: [
      header(title),
      context(days),
      ...sections(lines),
      context([t.teamsBoard.how, t.boards.state[view.state]].join(' ')),
      { ...actions(...boardMenus(view, state, t)), block_id: stateText(state, 0) },
    ],
  };
}
