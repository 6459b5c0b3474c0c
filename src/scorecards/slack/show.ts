import type { Answer, Message, Request } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button } from '../../slack/blocks.ts';
import { teamNow, teamsToShow } from '../actions/now.ts';
import { myCard } from '../actions/own-card.ts';
import { scoreCard } from '../actions/score/score-card.ts';
import { shareTeam, type TeamWithChannel } from '../actions/share.ts';
import { WHEN } from '../messages/card-ids.ts';
import { memberFigureMessages } from '../messages/member-figures.ts';
import { ownCardMessage } from '../messages/own-card.ts';
import { reviewIds } from '../messages/review-ids.ts';
import { companyCard } from '../messages/score/company-card.ts';
import { periodCard, scoreActions, scorePart, withParts } from '../messages/score/score-part.ts';
import { teamCardMessage } from '../messages/team-card.ts';
import type { AskedPeriod, CardOf } from '../rules/score/asked.ts';

/** What leads from one card to another. */
export const cardIds = {
  own: 'scorecards.own.v1',
  team: 'scorecards.team.v1',
  lastWeek: 'scorecards.last_week.v1',
  when: WHEN,
} as const;

/** Messages' worth of members' figures in a private answer; a longer list is in the channel's thread. */
const MOST_FIGURES = 3;

/** Whoever's card of whichever period, privately: a running week of one's own and a team's week as they are posted. */
export async function showCard(request: Request, of: CardOf, period: AskedPeriod): Promise<Answer> {
  const { context, caller, t } = request;
  const isWeek = period.kind === 'week';
  if (of.kind === 'team' && isWeek) return showTeam(request, of.id, period.ago);
  if (of.kind === 'person' && of.id === caller.personId && isWeek && period.ago === 0)
    return showOwn(request);
  const card = await scoreCard(context, caller, of, period);
  const message = of.kind === 'company' ? companyCard(card, t) : periodCard(card, t);
  return { kind: 'tell', message: withParts(message, scoreActions(card, t)) };
}

/** One's own running week, with its score. */
export async function showOwn(request: Request): Promise<Answer> {
  const { context, caller, t } = request;
  const teams = await teamsToShow(context, caller);
  const message = ownCardMessage(await myCard(context, caller), t, { isOwn: true });
  const of = { kind: 'person', id: caller.personId } as const;
  const score = await scoreCard(context, caller, of, { kind: 'week', ago: 0 });
  const buttons = teams.slice(0, 5).map((team) =>
    button({
      id: cardIds.team,
      text: shorten(t.scorecards.teamButton({ team: team.name }), 75),
      value: team.id,
    }),
  );
  const today = localDateOf(context.clock.now(), caller.zone);
  const team = await shareTeam(context, caller.workspaceId, caller.personId, today);
  const share = team ? [shareButtonFor(team, t)] : [];
  const whole = withParts(message, scorePart(score, t), scoreActions(score, t));
  return { kind: 'tell', message: withButtons(whole, [...buttons, ...share]) };
}

/** A team's running week, or the one before, with its score; with the way to one's own card, unless there is nothing on it. */
export async function showTeam(
  request: Request,
  teamId: string,
  weeksAgo: 0 | 1 = 0,
  { hasOwn }: { hasOwn: boolean } = { hasOwn: true },
): Promise<Answer> {
  const { context, caller, t } = request;
  const { team, card, maySchedule, forwardTo } = await teamNow(context, caller, teamId, weeksAgo);
  const asked = { kind: 'week', ago: weeksAgo } as const;
  const score = await scoreCard(context, caller, { kind: 'team', id: teamId }, asked);
  const shown = [card.week.key, team.id, ...(card.runningThrough ? [card.runningThrough] : [])].join(' ');
  const message = teamCardMessage(card, t, { hasThread: false });
  const figures = memberFigureMessages(card, t).slice(0, MOST_FIGURES);
  const buttons = [
    ...(hasOwn ? [button({ id: cardIds.own, text: t.scorecards.ownButton })] : []),
    weeksAgo === 0
      ? button({ id: cardIds.lastWeek, text: t.scorecards.lastWeekButton, value: team.id })
      : button({ id: cardIds.team, text: t.scorecards.thisWeekButton, value: team.id }),
    ...(forwardTo ? [button({ id: reviewIds.forward, text: t.review.forwardButton, value: shown })] : []),
    ...(maySchedule ? [button({ id: cardIds.when, text: t.scorecards.scheduleButton, value: team.id })] : []),
  ];
  const whole = withParts(message, scorePart(score, t), ...figures, scoreActions(score, t));
  return { kind: 'tell', message: withButtons(whole, buttons) };
}

/** Asks before it shows anything to anybody. */
function shareButtonFor(team: TeamWithChannel, t: Translations) {
  const { shareButton: text, shareTitle: title, shareYes: yes, shareNo: no } = t.review;
  const question = t.review.shareQuestion({ team: shorten(team.name, 80) });
  return button({ id: reviewIds.share, text, confirm: { title, question, yes, no } });
}

function withButtons(message: Message, buttons: ReturnType<typeof button>[]): Message {
  return buttons.length > 0 ? { ...message, blocks: [...message.blocks, actions(...buttons)] } : message;
}
