import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { requirePermission } from '../../../people/index.ts';
import { nudgePermissions } from '../../permissions.ts';
import type { PersonalDecision } from '../../store/personal/decision-row.ts';
import { saidById } from '../../store/personal/decisions.ts';
import { type Morning, morningOf } from './morning.ts';

/** What a button is about, and where it stands: in a morning's message, in one of that item alone, or in a manager's week. */
export type ItemRef = { decisionId: string; place: 'morning' | 'alone' | 'week' };

/** Throws a UserError for anyone but the one who was reminded. */
export async function ownItem(
  context: Context,
  caller: Caller,
  { decisionId }: ItemRef,
): Promise<PersonalDecision> {
  const decision = await saidById(context.db, caller.workspaceId, decisionId);
  if (!decision) throw new UserError((t) => t.nudges.gone);
  const today = localDateOf(context.clock.now(), caller.zone);
  const of = { personId: decision.personId };
  const allowed = nudgePermissions['nudges.answer'];
  await requirePermission(context.db, caller, allowed, of, today, (t) => t.nudges.refusal);
  return decision;
}

/** The message an item stands in, as it is now. */
export function messageOfItem(
  context: Context,
  workspaceId: string,
  { id, personId, day }: PersonalDecision,
  { place }: ItemRef,
): Promise<Morning> {
  return morningOf(context, { workspaceId, personId, day }, place === 'alone' ? id : null);
}
