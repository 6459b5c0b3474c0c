import type { Writer } from '../../database/open.ts';
import { type Belief, OPEN_STATES, type ProposalState } from '../rules/contract.ts';
import type { NewProposal } from './proposals.ts';

/** Stores a proposal as the goal's latest. */
export async function insertProposal(trx: Writer, workspaceId: string, proposal: NewProposal): Promise<void> {
  const last = await trx
    .selectFrom('goal_proposal')
    .select((select) => select.fn.max('round').as('round'))
    .where('workspace_id', '=', workspaceId)
    .where('goal_id', '=', proposal.goalId)
    .executeTakeFirst();
  await trx
    .insertInto('goal_proposal')
    .values({
      workspace_id: workspaceId,
      id: proposal.id,
      goal_id: proposal.goalId,
      round: Number(last?.round ?? 0) + 1,
      version: proposal.version,
      kind: proposal.kind,
      answers_id: proposal.answersId,
      proposer_id: proposal.proposerId,
      asked_id: proposal.askedId,
      valid_from: proposal.validFrom,
      valid_to: proposal.validTo,
      target: proposal.target,
      type: proposal.type,
      start_value: proposal.start,
      upper: proposal.upper,
      currency: proposal.currency,
      other_target: proposal.otherTarget,
      other_upper: proposal.otherUpper,
      reason: proposal.reason,
      state: 'proposed',
      proposed_at: proposal.proposedAt.getTime(),
    })
    .execute();
}

/** Answers an open proposal. False when it is not open any more: then nothing is written. */
export async function closeProposal(
  trx: Writer,
  workspaceId: string,
  id: string,
  answer: { state: Exclude<ProposalState, 'proposed' | 'asked'>; by: string | null; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('goal_proposal')
    .set({
      state: answer.state,
      answered_by: answer.by,
      answered_at: answer.at.getTime(),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', 'in', OPEN_STATES)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Keeps with which version an accepted number began to count. */
export async function keepVersion(trx: Writer, workspaceId: string, id: string, version: number) {
  await trx
    .updateTable('goal_proposal')
    .set({ version })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** Keeps that a question came back. False when the proposal is not open any more. */
export async function markAsked(trx: Writer, workspaceId: string, id: string): Promise<boolean> {
  const result = await trx
    .updateTable('goal_proposal')
    .set({ state: 'asked' })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', 'in', OPEN_STATES)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Keeps how sure they are of it. */
export async function keepBelief(trx: Writer, workspaceId: string, id: string, belief: Belief) {
  await trx
    .updateTable('goal_proposal')
    .set({ belief })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}
