import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { deputiesOn, type Person, personById } from '../../people/index.ts';

/** Whom somebody asks what they need: who leads them, and who stands in for that one today. */
export type WhoIsAsked = { manager: Person; standIn: Person | null };

/** Null for whoever reports to nobody whom a message reaches. */
export async function whomToAsk({ db, clock }: Context, caller: Caller): Promise<WhoIsAsked | null> {
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const asker = await personById(db, workspaceId, personId, today);
  const manager = asker?.managerId ? await personById(db, workspaceId, asker.managerId, today) : null;
  if (!manager?.isActive || !manager.slackUserId) return null;
  const deputyId = (await deputiesOn(db, workspaceId, [manager.id], today)).get(manager.id);
  const isOther = deputyId && deputyId !== personId;
  return { manager, standIn: isOther ? await personById(db, workspaceId, deputyId, today) : null };
}

/** The same. Throws a UserError when there is nobody. */
export async function whoIsAsked(context: Context, caller: Caller): Promise<WhoIsAsked> {
  const who = await whomToAsk(context, caller);
  if (!who) throw new UserError((t) => t.asks.nobody);
  return who;
}
