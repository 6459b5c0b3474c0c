import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { type Period, periodFromKey } from '../kernel/period.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { teamById } from '../people/index.ts';
import { CARD, FIGURES } from './actions/plan-cards.ts';
import { rememberHeadline, teamCardOf } from './actions/team-card.ts';

/** The card itself, into the channel the team has now. */
export const cardDelivery: DeliveryKind = {
  kind: CARD,
  destination: toTeamChannel,
  async render(context, delivery) {
    const found = await loadCard(context, delivery);
    if ('skip' in found) return found;
    await rememberHeadline(context, found.team, found.card);
    const t = translate(found.team.locale);
    return { text: `${t.common.done} ${found.card.headline.rule}`, blocks: [] };
  },
};

/** Members' figures, in the card's thread. */
export const figuresDelivery: DeliveryKind = {
  kind: FIGURES,
  destination: toTeamChannel,
  async render(context, delivery) {
    const found = await loadCard(context, delivery);
    if ('skip' in found) return found;
    return { text: `figures ${delivery.params['part']}`, blocks: [] };
  },
};

async function toTeamChannel(context: Context, delivery: DueDelivery) {
  const now = context.clock.now();
  const team = await teamById(context.db, delivery.workspaceId, teamIdOf(delivery), localDateOf(now, 'UTC'));
  if (!team) return { skip: 'the team is gone' };
  return team.channelId ? { channelId: team.channelId } : { skip: 'the team has no channel' };
}

async function loadCard(
  context: Context,
  delivery: DueDelivery,
): Promise<Skip | NonNullable<Awaited<ReturnType<typeof teamCardOf>>>> {
  const week: Period | undefined = periodFromKey(delivery.period);
  const found = week ? await teamCardOf(context, delivery.workspaceId, teamIdOf(delivery), week) : null;
  return found ?? { skip: 'the team is gone' };
}

const teamIdOf = (delivery: DueDelivery) => delivery.params['teamId'] ?? '';
