import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission } from '../../people/index.ts';
import type { Audience } from '../../people/permissions.ts';
import { type Decision, toldById } from '../store/decisions.ts';

/** What a button of a reminder is about. Throws a UserError for anyone but the one who was reminded. */
export async function ownDecision(
  context: Context,
  caller: Caller,
  decisionId: string,
  allowed: readonly Audience[],
): Promise<Decision> {
  const decision = await toldById(context.db, caller.workspaceId, decisionId);
  if (!decision) throw new UserError((t) => t.nudges.gone);
  const today = localDateOf(context.clock.now(), caller.zone);
  const of = { personId: decision.recipientId };
  await requirePermission(context.db, caller, allowed, of, today, (t) => t.nudges.refusal);
  return decision;
}
