import type { Caller, Context } from '../context.ts';
import { findCaller } from '../people/index.ts';

/**
 * Who sent a payload, in at most a few indexed reads (a modal must open within 3 seconds).
 * Null for someone we do not know or who was deactivated.
 */
export async function identify(
  context: Context,
  slack: { teamId: string; userId: string; receipt?: string },
): Promise<Caller | null> {
  const person = await findCaller(context.db, slack.teamId, slack.userId, context.clock.now());
  if (!person) return null;
  return {
    workspaceId: person.workspaceId,
    personId: person.id,
    name: person.name,
    locale: person.locale,
    zone: person.zone,
    isAdmin: person.isAdmin,
    source: 'slack',
    ...(slack.receipt ? { receipt: slack.receipt } : {}),
  };
}
