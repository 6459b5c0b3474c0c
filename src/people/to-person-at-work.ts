import type { Destination, Later, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { nextAtWork } from './actions/next-at-work.ts';
import type { Person } from './types.ts';

/**
 * Where a message to one person goes: their direct messages, within their hours as they are now, since they may have taken
 * the day off after it was planned, or the bot may have been away. `earliest` is when it may be said at all (now).
 */
export async function toPersonAtWork(
  context: Context,
  person: Person | null,
  earliest?: Date,
): Promise<Destination | Later | Skip> {
  if (!person?.isActive) return { skip: 'has left' };
  if (!person.slackUserId) return { skip: 'has no Slack account' };
  const now = context.clock.now();
  const notBefore = await nextAtWork(context.db, person, earliest ?? now);
  return notBefore > now ? { notBefore } : { slackUserId: person.slackUserId };
}
