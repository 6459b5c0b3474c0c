import type { Context, SlackStatusNow } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { offKindOf, type Person } from '../../people/index.ts';
import { stillCounts } from '../rules/status-hold.ts';
import { forgetStatusHold, saveStatusHold, statusHoldOf } from '../store/status-holds.ts';

/**
 * When somebody is back whose Slack status says at present that they are off: when it expires; of one without an end with the
 * end of their day, for a week. Null when it says nothing of that kind. Throws when Slack does not say.
 */
export async function awayUntil(context: Context, reader: Person, slackUserId: string): Promise<Date | null> {
  const { zone } = reader;
  const status = await context.directory.statusOf(slackUserId);
  const isOff = status !== null && offKindOf(status) !== null;
  const isEndless = isOff && status.expiresAt === null;
  const since = await heldSince(context, reader, isEndless ? status : null);
  if (!isOff) return null;
  if (status.expiresAt) return status.expiresAt;
  const now = context.clock.now();
  if (since && !stillCounts(since, now, zone)) return null;
  return toInstant(addDays(localDateOf(now, zone), 1), '00:00', zone);
}

/** Since when this very status holds messages back; what another one, or none, leaves of it is forgotten. */
async function heldSince(
  { db, clock, pseudonym }: Context,
  { id, workspaceId }: Person,
  endless: SlackStatusNow | null,
): Promise<Date | null> {
  const held = await statusHoldOf(db, workspaceId, id);
  if (!endless) {
    if (held) await inTransaction(db, (trx) => forgetStatusHold(trx, workspaceId, id));
    return null;
  }
  const fingerprint = pseudonym(`status ${id} ${endless.emoji} ${endless.text}`);
  if (held?.fingerprint === fingerprint) return held.since;
  const since = clock.now();
  await inTransaction(db, (trx) => saveStatusHold(trx, workspaceId, id, { fingerprint, since }));
  return since;
}
