import type { DeliveryKind } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { describeError } from '../log.ts';
import { type Person, personByAccount } from '../people/index.ts';
import { awayUntil } from './actions/away-until.ts';

/**
 * The same kind of delivery; but of those nobody waits for, and of those that say until when they can wait, one to a person
 * waits for the end of their do-not-disturb, or of a status that says they are off, before anybody entered days off.
 */
export function undisturbed(kind: DeliveryKind): DeliveryKind {
  const { proactive, waitsUntil, alsoWhenAway } = kind;
  if (!proactive && !waitsUntil) return kind;
  return {
    ...kind,
    async destination(context, delivery) {
      const destination = await kind.destination(context, delivery);
      if (!('slackUserId' in destination)) return destination;
      const now = context.clock.now();
      const last = waitsUntil ? await waitsUntil(context, delivery) : null;
      if (last && last <= now) return destination;
      const { slackUserId } = destination;
      const today = localDateOf(now, 'UTC');
      const reader = await personByAccount(context.db, delivery.workspaceId, slackUserId, today);
      const held = latest(
        await disturbedUntil(context, slackUserId),
        reader && !alsoWhenAway ? await offUntil(context, reader, slackUserId) : null,
      );
      const notBefore = held && last && last < held ? last : held;
      return notBefore && notBefore > now ? { notBefore } : destination;
    },
  };
}

/** When somebody is back whose status says that they are off; null when none does, or Slack does not say. */
async function offUntil(context: Context, reader: Person, slackUserId: string): Promise<Date | null> {
  try {
    return await awayUntil(context, reader, slackUserId);
  } catch (error) {
    context.log.debug({ error: describeError(error) }, 'Slack does not say whether somebody is off');
    return null;
  }
}

/** When Slack's do-not-disturb ends for somebody; null when it is off, or Slack does not say. */
async function disturbedUntil({ directory, log }: Context, slackUserId: string): Promise<Date | null> {
  try {
    return await directory.doNotDisturbUntil(slackUserId);
  } catch (error) {
    log.debug({ error: describeError(error) }, 'Slack does not say whether somebody may be disturbed');
    return null;
  }
}

const latest = (one: Date | null, other: Date | null) =>
  one && other ? (one > other ? one : other) : (one ?? other);
