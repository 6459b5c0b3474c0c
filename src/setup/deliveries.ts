import type { DeliveryKind, DueDelivery } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { personById } from '../people/index.ts';
import { type ChannelCheck, checkChannel } from './actions/check-channel.ts';
import { CHANNEL } from './actions/plan-channel-checks.ts';
import { channelWord } from './messages/channel-word.ts';

const NO_ADMIN = { skip: 'no longer an admin' };
const ALL_WELL = { skip: 'nothing stands in the way of the card' };

/** To an admin, a day before a card is due: its channel stands in the way. Nothing when all is well. */
export const channelDelivery: DeliveryKind = {
  kind: CHANNEL,
  async destination(context, delivery) {
    const admin = await adminOf(context, delivery);
    if (!admin?.slackUserId) return NO_ADMIN;
    return (await problemOf(context, delivery)) ? { slackUserId: admin.slackUserId } : ALL_WELL;
  },
  async render(context, delivery) {
    const admin = await adminOf(context, delivery);
    if (!admin) return NO_ADMIN;
    const check = await problemOf(context, delivery);
    return check ? channelWord(check, translate(admin.locale)) : ALL_WELL;
  },
};

/** The check when it found something. Throws when Slack did not say: it is asked again until the card is due. */
async function problemOf(
  context: Context,
  { workspaceId, params }: DueDelivery,
): Promise<ChannelCheck | null> {
  const check = await checkChannel(context, workspaceId, params.teamId ?? '');
  if (check?.problem) return check;
  if (check && check.state === null) throw new Error('Slack did not say how a channel stands');
  return null;
}

async function adminOf(context: Context, { workspaceId, params }: DueDelivery) {
  const today = localDateOf(context.clock.now(), 'UTC');
  const person = await personById(context.db, workspaceId, params.adminId ?? '', today);
  return person?.isAdmin && person.isActive ? person : null;
}
