import type { Answer, Button, Command, ManagerMeasure, Message, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { shorten } from '../../kernel/shorten.ts';
import { isTimeOfDay, localDateOf } from '../../kernel/zoned.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { messageView, plainMessage, refusalMessage } from '../../slack/answer.ts';
import { actions, button } from '../../slack/blocks.ts';
import { escapeMrkdwn, unescapeText } from '../../slack/escape.ts';
import { isLead, teamNamed, teamNow, teamsToShow } from '../actions/now.ts';
import { myCard } from '../actions/own-card.ts';
import { readSchedule, setSchedule } from '../actions/schedule.ts';
import { shareTeam, type TeamWithChannel } from '../actions/share.ts';
import { retryCard } from '../actions/unposted.ts';
import { WHEN } from '../messages/card-ids.ts';
import { memberFigureMessages } from '../messages/member-figures.ts';
import { ownCardMessage } from '../messages/own-card.ts';
import { reviewIds } from '../messages/review-ids.ts';
import { teamCardMessage } from '../messages/team-card.ts';
import { TRY_AGAIN } from '../messages/unposted.ts';
import { SCHEDULE_FORM, scheduleForm, weekdayName } from '../schedule-form.ts';
import { readManager, tellOfManager } from './manager.ts';

const OWN = 'scorecards.own.v1';
const TEAM = 'scorecards.team.v1';
const LAST_WEEK = 'scorecards.last_week.v1';

/** Messages' worth of members' figures in a private answer; a longer list is in the channel's thread. */
const MOST_FIGURES = 3;

const TEAM_WORDS = /^(team|my team|takım|takim|takımım|takimim|ekip|ekibim)$/i;
const OWN_WORDS = /^(|me|my|mine|ben|benim|haftam)$/i;

/**
 * `/scorecard` shows my running week (to someone who only leads, the team's), `/scorecard team` my team's, `/scorecard Rhine`
 * that team's, `/scorecard manager` what my manager does for us.
 */
export const scorecardCommand = (measures: readonly ManagerMeasure[]): Command => ({
  name: '/scorecard',
  help: (t) => t.scorecards.help,
  async run(request) {
    const asked = request.text.trim();
    const teams = await teamsToShow(request.context, request.caller);
    if (asked === '' && teams[0] && (await leadsOnly(request))) return showTeam(request, teams[0].id);
    if (OWN_WORDS.test(asked)) return showOwn(request, teams);
    const name = readManager(unescapeText(asked));
    if (name !== null) return tellOfManager(request, measures, name);
    const isMine = TEAM_WORDS.test(asked);
    const team = isMine ? teams[0] : await teamNamed(request.context, request.caller, unescapeText(asked));
    if (team) return showTeam(request, team.id);
    const { noTeam, unknownWord } = request.t.scorecards;
    return { kind: 'tell', message: plainMessage(isMine ? noTeam : unknownWord) };
  },
});

/** Someone who leads and sells nothing themselves wants their team's week. */
async function leadsOnly({ context, caller }: Request): Promise<boolean> {
  const { measures } = await myCard(context, caller);
  return measures.every((line) => line.isEmpty && line.goal === null) && (await isLead(context, caller));
}

/** From a team's card back to one's own. */
export const ownButton: Button = {
  id: OWN,
  run: async (request) => showOwn(request, await teamsToShow(request.context, request.caller)),
};

export const teamButton: Button = { id: TEAM, run: (request) => showTeam(request, request.value) };

/** From a team's running week to the one before. */
export const lastWeekButton: Button = {
  id: LAST_WEEK,
  run: (request) => showTeam(request, request.value, 1),
};

/** Has a card that could not be posted tried again. */
export const tryAgainButton: Button = {
  id: TRY_AGAIN,
  async run({ context, caller, t, value }) {
    const [week = '', teamId = ''] = value.split(' ');
    const team = await retryCard(context, caller, teamId, week);
    return {
      kind: 'replace',
      message: plainMessage(t.scorecards.tryingAgain({ team: escapeMrkdwn(team.name) })),
    };
  },
};

/** Opens the form for a card's day and time; in its place, for whoever may not set them, who can. */
export const whenButton: Button = {
  id: WHEN,
  async run({ context, caller, t, value }) {
    const found = await readSchedule(context, caller, value).catch((error: unknown) => {
      if (error instanceof UserError) return error;
      throw error;
    });
    // A private answer to a card with replies may stand among these, where nobody looks.
    const view =
      found instanceof UserError ? messageView(refusalMessage(found.sentence(t)), t) : scheduleForm(found, t);
    return { kind: 'open', view };
  },
};

export const scheduleModal: Modal = {
  id: SCHEDULE_FORM,
  async submit({ context, caller, t, metadata, values }) {
    const time = values.time;
    if (typeof time !== 'string' || !isTimeOfDay(time)) {
      return { kind: 'errors', errors: { time: t.scorecards.scheduleBadTime } };
    }
    const weekday = Math.min(7, Math.max(1, Number(values.weekday) || 1));
    const { team, next } = await setSchedule(context, caller, metadata, {
      weekday,
      time,
      isOn: values.state !== 'off',
      onHoliday: values.holiday === 'post' ? 'post' : 'next_day',
    });
    const name = escapeMrkdwn(team.name);
    const text = next
      ? t.scorecards.scheduleSaved({
          team: name,
          day: weekdayName(weekday, t.locale),
          time,
          next: formatDate(localDateOf(next, team.zone), t.locale),
        })
      : t.scorecards.scheduleOff({ team: name });
    const { title, blocks } = resultView(text, t);
    return {
      kind: 'show',
      view: { type: 'modal', title, close: { type: 'plain_text', text: t.common.done }, blocks },
    };
  },
};

function resultView(text: string, t: Translations) {
  return {
    title: { type: 'plain_text' as const, text: t.scorecards.scheduleTitle },
    blocks: plainMessage(text).blocks,
  };
}

async function showOwn(
  { context, caller, t }: Request,
  teams: readonly { id: string; name: string }[],
): Promise<Answer> {
  const message = ownCardMessage(await myCard(context, caller), t, { isOwn: true });
  const buttons = teams
    .slice(0, 5)
    .map((team) =>
      button({ id: TEAM, text: shorten(t.scorecards.teamButton({ team: team.name }), 75), value: team.id }),
    );
  const today = localDateOf(context.clock.now(), caller.zone);
  const team = await shareTeam(context, caller.workspaceId, caller.personId, today);
  const share = team ? [shareButtonFor(team, t)] : [];
  return { kind: 'tell', message: withButtons(message, [...buttons, ...share]) };
}

async function showTeam({ context, caller, t }: Request, teamId: string, weeksAgo = 0): Promise<Answer> {
  const { team, card, maySchedule, forwardTo } = await teamNow(context, caller, teamId, weeksAgo);
  const shown = [card.week.key, team.id, ...(card.runningThrough ? [card.runningThrough] : [])].join(' ');
  const message = teamCardMessage(card, t, { hasThread: false });
  const figures = memberFigureMessages(card, t).slice(0, MOST_FIGURES);
  const buttons = [
    button({ id: OWN, text: t.scorecards.ownButton }),
    weeksAgo === 0
      ? button({ id: LAST_WEEK, text: t.scorecards.lastWeekButton, value: team.id })
      : button({ id: TEAM, text: t.scorecards.thisWeekButton, value: team.id }),
    ...(forwardTo ? [button({ id: reviewIds.forward, text: t.review.forwardButton, value: shown })] : []),
    ...(maySchedule ? [button({ id: WHEN, text: t.scorecards.scheduleButton, value: team.id })] : []),
  ];
  const whole = {
    text: [message, ...figures].map((part) => part.text).join('\n'),
    blocks: [message, ...figures].flatMap((part) => part.blocks),
  };
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
