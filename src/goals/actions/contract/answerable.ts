import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { recordOpening, requirePermission } from '../../../people/index.ts';
import { goalPermissions } from '../../permissions.ts';
import { type Proposal, proposalById } from '../../store/proposals.ts';
import { type ProposalSheet, proposalSheet } from './sheet.ts';

/**
 * The proposal, for somebody who may see the goal; that they open it is kept. Throws one UserError for all others and for
 * one there is not.
 */
export async function readableProposal(context: Context, caller: Caller, id: string): Promise<Proposal> {
  const proposal = await proposalById(context.db, caller.workspaceId, id);
  if (!proposal) throw new UserError((t) => t.contract.notYours);
  const today = await requireFor(context, caller, proposal.personId, goalPermissions['goals.read']);
  await recordOpening(context, caller, proposal.personId, 'suggestion', today);
  return proposal;
}

/**
 * The proposal, for whoever may answer it: the person who was asked, for their own goal; for what somebody suggests for
 * themselves whoever was asked or stands above them now. Throws a UserError for everyone else.
 */
export async function answerableProposal(context: Context, caller: Caller, id: string): Promise<Proposal> {
  const proposal = await proposalById(context.db, caller.workspaceId, id);
  if (!proposal) throw new UserError((t) => t.contract.notYours);
  const { personId, askedId } = proposal;
  const audiences =
    askedId === personId
      ? goalPermissions['goals.answer']
      : askedId === caller.personId
        ? goalPermissions['goals.set'].filter((audience) => audience !== 'self')
        : goalPermissions['goals.answer_suggested'];
  await requireFor(context, caller, personId, audiences);
  return proposal;
}

/** The sheet of a proposal as it is now. Throws a UserError when it is gone. */
export async function sheetOf(context: Context, caller: Caller, id: string): Promise<ProposalSheet> {
  const proposal = await proposalById(context.db, caller.workspaceId, id);
  const sheet = proposal && (await proposalSheet(context, caller.workspaceId, proposal));
  if (!sheet) throw new UserError((t) => t.contract.notYours);
  return sheet;
}

/** The caller's date, on which they may. Throws a UserError for everyone else. */
async function requireFor(
  context: Context,
  caller: Caller,
  personId: string,
  audiences: Parameters<typeof requirePermission>[2],
): Promise<LocalDate> {
  const today = localDateOf(context.clock.now(), caller.zone);
  await requirePermission(context.db, caller, audiences, { personId }, today, (t) => t.contract.notYours);
  return today;
}
