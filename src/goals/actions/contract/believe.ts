import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { requirePermission } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { goalPermissions } from '../../permissions.ts';
import type { Belief } from '../../rules/contract.ts';
import { keepBelief } from '../../store/proposal-writes.ts';
import { proposalById } from '../../store/proposals.ts';
import { sheetOf } from './answerable.ts';
import type { ProposalSheet } from './sheet.ts';

/**
 * Keeps how sure somebody is to reach a number that was agreed for them; the last word stands.
 * Throws a UserError for anyone else, and for a number that is not agreed.
 */
export async function believe(
  context: Context,
  caller: Caller,
  id: string,
  belief: Belief,
): Promise<ProposalSheet> {
  const { workspaceId, personId, source } = caller;
  const proposal = await proposalById(context.db, workspaceId, id);
  if (!proposal) throw new UserError((t) => t.contract.notYours);
  const today = localDateOf(context.clock.now(), caller.zone);
  const subject = { personId: proposal.personId };
  const audiences = goalPermissions['goals.answer'];
  await requirePermission(context.db, caller, audiences, subject, today, (t) => t.contract.notYours);
  if (proposal.state !== 'accepted') throw new UserError((t) => t.contract.notAgreed);
  if (proposal.belief !== belief) {
    await perform(context, caller, async (trx) => {
      await keepBelief(trx, workspaceId, id, belief);
      const about = { subjectKind: 'goal', subjectId: proposal.goalId };
      const detail = { proposalId: id, belief };
      await writeAudit(trx, context, workspaceId, [
        { actorId: personId, source, action: 'goal.believed', ...about, detail },
      ]);
    });
  }
  return sheetOf(context, caller, id);
}
