import type { DeliveryKind, DueDelivery, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { type Period, periodFromKey } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import { liveTeams, managerIdsOfTeams, personById } from '../../people/index.ts';
import { CARD, FIGURES } from '../actions/card-deliveries.ts';
import { rememberHeadline, teamCardOf } from '../actions/team-card.ts';
import { teamChannel } from '../actions/team-channel.ts';
import { UNPOSTED, unpostedCard } from '../actions/unposted.ts';
import { memberFigureMessages } from '../messages/member-figures.ts';
import { teamCardMessage } from '../messages/team-card.ts';
import { withTrend } from '../messages/trend-words.ts';
import { unpostedMessage } from '../messages/unposted.ts';

/** The card itself, into the channel the team has now. */
export const cardDelivery: DeliveryKind = {
  kind: CARD,
  destination: toTeamChannel,
  async render(context, delivery) {
    const found = await loadCard(context, delivery);
    if ('skip' in found) return found;
    await rememberHeadline(context, found.team, found.card);
    const { id: teamId, zone, locale } = found.team;
    const today = localDateOf(context.clock.now(), zone);
    const managers = await managerIdsOfTeams(context.db, delivery.workspaceId, [teamId], today);
    const foot = { teamId, isLed: managers.length > 0 };
    return teamCardMessage(found.card, translate(locale), { hasThread: true, foot });
  },
};

/** Members' figures, in the card's thread; below the first of them how the weeks before went, drawn. */
export const figuresDelivery: DeliveryKind = {
  kind: FIGURES,
  destination: toTeamChannel,
  async render(context, delivery) {
    const found = await loadCard(context, delivery);
    if ('skip' in found) return found;
    const { card } = found;
    const t = translate(found.team.locale);
    const part = Number(delivery.params.part);
    const message = memberFigureMessages(card, t)[part];
    if (!message) return { skip: 'all figures fit into fewer messages' };
    return part === 0 && card.trend ? withTrend(message, card.trend, card.currency, t) : message;
  },
};

/** To each admin: a card is not where it should be. */
export const unpostedDelivery: DeliveryKind = {
  kind: UNPOSTED,
  async destination(context, delivery) {
    const admin = await adminOf(context, delivery);
    return admin?.slackUserId ? { slackUserId: admin.slackUserId } : { skip: 'no longer an admin' };
  },
  async render(context, delivery) {
    const admin = await adminOf(context, delivery);
    if (!admin) return { skip: 'no longer an admin' };
    const found = await unpostedCard(context, delivery.workspaceId, teamIdOf(delivery), delivery.period);
    return found
      ? unpostedMessage(found, translate(admin.locale))
      : { skip: 'the card was posted meanwhile' };
  },
};

async function adminOf(context: Context, { workspaceId, params }: DueDelivery) {
  const today = localDateOf(context.clock.now(), 'UTC');
  const person = await personById(context.db, workspaceId, params.adminId ?? '', today);
  return person?.isAdmin && person.isActive ? person : null;
}

function toTeamChannel(context: Context, delivery: DueDelivery) {
  return teamChannel(context, delivery.workspaceId, teamIdOf(delivery));
}

async function loadCard(
  context: Context,
  delivery: DueDelivery,
): Promise<Skip | NonNullable<Awaited<ReturnType<typeof teamCardOf>>>> {
  if (!(await liveTeams(context.db, delivery.workspaceId)).has(teamIdOf(delivery))) {
    return { skip: 'the team is paused' };
  }
  const week: Period | undefined = periodFromKey(delivery.period);
  const found = week ? await teamCardOf(context, delivery.workspaceId, teamIdOf(delivery), week) : null;
  return found ?? { skip: 'the team is gone' };
}

const teamIdOf = (delivery: DueDelivery) => delivery.params.teamId ?? '';
