import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  type FailedDelivery,
  failedDeliveries,
  type PlannedDelivery,
  plan,
  tryAgain,
} from '../../outbox/index.ts';
import { allowSharedChannel, allWorkspaces, requirePermission, SHARED_CHANNEL } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { CARD_DELIVERY, whoDecidesForTeam } from '../../scorecards/index.ts';
import { winPermissions } from '../permissions.ts';
import { type Place, placeById } from './places.ts';
import { DEALS, MORE_DEALS } from './plan-deals.ts';
import { RECORD } from './records.ts';

/** To who leads a team: another company reads its channel now. Period: the channel. */
export const HELD = 'wins.held.v1';

/** What the bot posts in a team's channel by itself; each one's target is the team. */
const BY_ITSELF = [CARD_DELIVERY, DEALS, MORE_DEALS, RECORD];

const A_DAY_MS = 24 * 3_600_000;
/** A question that nobody answers for a week is left alone; the posts stay held. */
const ASKED_FOR_MS = 7 * A_DAY_MS;

/** Asks those who lead a team, once for each channel, when something was held because another company reads there. */
export async function planHeld(context: Context, now: Date): Promise<void> {
  for (const { id: workspaceId } of await allWorkspaces(context.db)) {
    const teamIds = new Set((await heldIn(context, workspaceId, now)).map(({ target }) => target));
    for (const teamId of teamIds) {
      const place = await placeById(context, workspaceId, teamId);
      if (place) await askFor(context, place, now);
    }
  }
}

async function askFor(context: Context, place: Place, now: Date): Promise<void> {
  const { workspaceId, id: teamId, channelId, zone } = place;
  const people = await whoDecidesForTeam(context.db, place, localDateOf(now, zone));
  const asked = people.map(
    ({ id: personId }): PlannedDelivery => ({
      kind: HELD,
      period: channelId,
      target: `${teamId}:${personId}`,
      params: { teamId, channelId, personId },
      dueAt: now,
      expiresAt: new Date(now.getTime() + ASKED_FOR_MS),
    }),
  );
  await inTransaction(context.db, (trx) => plan(trx, context, workspaceId, asked));
}

/** What failed of a workspace's posts in the last day because of that. */
async function heldIn(context: Context, workspaceId: string, now: Date): Promise<FailedDelivery[]> {
  const since = new Date(now.getTime() - A_DAY_MS);
  const held: FailedDelivery[] = [];
  for (const kind of BY_ITSELF) {
    const failed = await failedDeliveries(context.db, workspaceId, kind, since);
    held.push(...failed.filter(({ reason }) => reason === SHARED_CHANNEL));
  }
  return held;
}

/**
 * Lets the bot post in a team's channel although another company reads it, for as long as it is that channel; what was
 * held goes there now. Throws a UserError for somebody who does not lead the team, and when it has another channel now.
 */
export async function allowShared(
  context: Context,
  caller: Caller,
  about: { teamId: string; channelId: string },
) {
  const place = await heldPlace(context, caller, about);
  const { workspaceId, personId: by, source } = caller;
  const at = context.clock.now();
  const held = (await heldIn(context, workspaceId, at)).filter(({ target }) => target === place.id);
  await perform(context, caller, async (trx) => {
    const isNew = await allowSharedChannel(trx, workspaceId, about, { by, at });
    if (!isNew) return;
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: by,
        source,
        action: 'team.shared_channel_allowed',
        subjectKind: 'team',
        subjectId: place.id,
        detail: { channel: about.channelId },
      },
    ]);
    const now = { business: at, machine: context.machine.now() };
    for (const delivery of held) await tryAgain(trx, workspaceId, delivery, now);
  });
  return place;
}

/** The team that was asked about. Throws a UserError as `allowShared` does. */
export async function heldPlace(
  context: Context,
  caller: Caller,
  { teamId, channelId }: { teamId: string; channelId: string },
): Promise<Place> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const allowed = winPermissions['wins.shared_channel'];
  await requirePermission(context.db, caller, allowed, { teamId }, today, (t) => t.wins.settingsRefused);
  const place = await placeById(context, caller.workspaceId, teamId);
  if (place?.channelId !== channelId) throw new UserError((t) => t.wins.otherChannelNow);
  return place;
}
