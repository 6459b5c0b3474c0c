import type { Context } from '../../../context.ts';
import type { Writer } from '../../../database/open.ts';
import { isOpen, type Range, takesOver } from '../../rules/contract.ts';
import { closeProposal } from '../../store/proposal-writes.ts';
import { proposalsOf } from '../../store/proposals.ts';

/** Of what waits for an answer about a goal, whatever a new version takes over does so no more. */
export async function closeTakenOver(
  trx: Writer,
  context: Pick<Context, 'newId' | 'clock' | 'machine'>,
  workspaceId: string,
  { goalId, range, by }: { goalId: string; range: Range; by: string | null },
): Promise<void> {
  const at = context.clock.now();
  for (const { id, state, validFrom, validTo } of await proposalsOf(trx, workspaceId, [goalId])) {
    if (!isOpen(state) || !takesOver(range, { from: validFrom, until: validTo })) continue;
    await closeProposal(trx, workspaceId, id, { state: 'superseded', by, at });
  }
}
