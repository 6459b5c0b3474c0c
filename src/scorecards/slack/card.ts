import type {
  Answer,
  Button,
  Command,
  CommandRequest,
  ManagerMeasure,
  Modal,
  Values,
} from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isTimeOfDay, localDateOf } from '../../kernel/zoned.ts';
import type { FactKey } from '../../kpis/index.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { messageView, plainMessage, refusalMessage } from '../../slack/answer.ts';
import { escapeMrkdwn, unescapeText } from '../../slack/escape.ts';
import { teamInstead } from '../actions/lead-only.ts';
import { firstTeamLed, personNamed, teamNamed, teamsToShow } from '../actions/now.ts';
import { readSchedule, setSchedule } from '../actions/schedule.ts';
import { retryCard } from '../actions/unposted.ts';
import { TRY_AGAIN } from '../messages/unposted.ts';
import { readPeriod } from '../rules/score/asked.ts';
import { SCHEDULE_FORM, scheduleForm, weekdayName } from '../schedule-form.ts';
import { readManager, tellOfManager } from './manager.ts';
import { cardIds, showCard, showOwn, showTeam } from './show.ts';
import { openWeights } from './weights.ts';

const TEAM_WORDS = /^(team|my team|takım|takim|takımım|takimim|ekip|ekibim)$/i;
const OWN_WORDS = /^(me|my|mine|ben|benim|haftam)$/i;

const COMPANY_WORDS = /^(company|şirket|sirket)$/i;
const WEIGHTS_WORDS = /^(?:weights?|ağırlıklar|ağırlık|agirliklar|agirlik)(?:\s+(?<whose>.*))?$/i;

/**
 * `/scorecard` shows my running week (to whoever leads and has no numbers of their own, the team's), `/scorecard team` my team's, `/scorecard Rhine`
 * that team's, `/scorecard @ana` somebody's whom I lead, `/scorecard company` all teams; each with `month`, `last quarter` …;
 * `/scorecard weights` chooses what counts, `/scorecard manager` shows what my manager does for us.
 */
export const scorecardCommand = (measures: readonly ManagerMeasure[]): Command => ({
  name: '/scorecard',
  help: (t) => t.scorecards.help,
  async run(request) {
    const { context, caller } = request;
    const asked = unescapeText(request.text).trim();
    const name = readManager(asked);
    if (name !== null) return tellOfManager(request, measures, name);
    const weights = WEIGHTS_WORDS.exec(asked);
    if (weights) return chooseWeights(request, weights.groups?.whose?.trim() ?? '');
    const { rest, period: read } = readPeriod(asked);
    const period = read ?? { kind: 'week', ago: 0 };
    const instead = rest === '' ? await teamInstead(context, caller) : null;
    if (instead && period.kind === 'week') return showTeam(request, instead.team.id, period.ago, instead);
    if (instead) return showCard(request, { kind: 'team', id: instead.team.id }, period);
    if (rest === '' || OWN_WORDS.test(rest))
      return showCard(request, { kind: 'person', id: caller.personId }, period);
    const isMine = TEAM_WORDS.test(rest);
    // A team may be called what else would be a period or the company.
    const named = isMine ? undefined : await teamNamed(context, caller, asked);
    if (named) return showTeam(request, named.id);
    if (COMPANY_WORDS.test(rest)) return showCard(request, { kind: 'company' }, period);
    const team = isMine ? (await teamsToShow(context, caller))[0] : await teamNamed(context, caller, rest);
    if (team) return showCard(request, { kind: 'team', id: team.id }, period);
    const personId = isMine ? null : await personNamed(context, caller, rest);
    if (personId) return showCard(request, { kind: 'person', id: personId }, period);
    const { noTeam, unknownWord } = request.t.scorecards;
    return { kind: 'tell', message: plainMessage(isMine ? noTeam : unknownWord) };
  },
});

/** A team's by its name, the company's, or without a name that of the first team there is to choose for. */
async function chooseWeights(request: CommandRequest, whose: string): Promise<Answer> {
  const { context, caller, t } = request;
  if (COMPANY_WORDS.test(whose)) return openWeights(request, null);
  const team = whose === '' ? await firstTeamLed(context, caller) : await teamNamed(context, caller, whose);
  if (team) return openWeights(request, team.id);
  if (caller.isAdmin && whose === '') return openWeights(request, null);
  return {
    kind: 'tell',
    message: plainMessage(whose === '' ? t.scores.weights.nobody : t.scorecards.unknownWord),
  };
}

/** From a team's card back to one's own. */
export const ownButton: Button = {
  id: cardIds.own,
  run: (request) => showOwn(request),
};

export const teamButton: Button = { id: cardIds.team, run: (request) => showTeam(request, request.value) };

/** From a team's running week to the one before. */
export const lastWeekButton: Button = {
  id: cardIds.lastWeek,
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
  id: cardIds.when,
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
    const measures = readMeasures(values.measures);
    const { team, next } = await setSchedule(context, caller, metadata, {
      ...(measures === undefined ? {} : { measures }),
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
    const { title, blocks } = resultView(
      measures === undefined ? text : `${text}\n${t.digest.saved({ count: measures?.length ?? 0 })}`,
      t,
    );
    return {
      kind: 'show',
      view: { type: 'modal', title, close: { type: 'plain_text', text: t.common.done }, blocks },
    };
  },
};

/** What was chosen, null for nothing; undefined in a form from before this could be chosen. */
function readMeasures(value: Values[string] | undefined): FactKey[] | null | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) && value.length > 0 ? (value as FactKey[]) : null;
}

function resultView(text: string, t: Translations) {
  return {
    title: { type: 'plain_text' as const, text: t.scorecards.scheduleTitle },
    blocks: plainMessage(text).blocks,
  };
}
