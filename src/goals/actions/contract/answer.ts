import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type Person, personById } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { isOpen, mayCounter } from '../../rules/contract.ts';
import { isSameAim, problemOf } from '../../rules/targets/types.ts';
import { closeProposal } from '../../store/proposal-writes.ts';
import { type NewProposal, type Proposal, proposalById } from '../../store/proposals.ts';
import { answerableProposal, sheetOf } from './answerable.ts';
import type { ProposalSheet } from './sheet.ts';
import { askedFor, suggest } from './suggest.ts';

/**
 * Answers a number with another one and why: a new suggestion to whoever made the first. It does not count before it is
 * accepted. What is not open any more stays as it is. Throws a UserError for somebody who is not asked, and for the
 * same number.
 */
export async function counterProposal(
  context: Context,
  caller: Caller,
  id: string,
  { target, upper = null, reason }: { target: number; upper?: number | null; reason: string },
): Promise<ProposalSheet> {
  const proposal = await answerableProposal(context, caller, id);
  if (!mayCounter(proposal)) throw new UserError((t) => t.contract.notYours);
  const aim = { ...proposal, target, upper: proposal.type === 'range' ? upper : null };
  if (isSameAim(aim, proposal)) throw new UserError((t) => t.contract.sameNumber, 'target');
  const problem = problemOf(aim);
  if (problem === 'range_order') throw new UserError((t) => t.targets.badRange, 'upper');
  if (problem)
    throw new UserError(
      (t) => t.targets.problem[problem](aim.type === 'increase_to' ? 'up' : 'down'),
      'target',
    );
  const back = { version: null, kind: 'counter', target, upper: aim.upper, reason } as const;
  await answer(context, caller, proposal, 'countered', back);
  return sheetOf(context, caller, id);
}

/**
 * Answers a counter by staying with the number that it countered, and why: that is suggested once more. What is not open
 * any more stays as it is. Throws a UserError for somebody who is not asked, and for what is no counter.
 */
export async function keepProposal(
  context: Context,
  caller: Caller,
  id: string,
  reason: string,
): Promise<ProposalSheet> {
  const proposal = await answerableProposal(context, caller, id);
  const own = proposal.answersId
    ? await proposalById(context.db, caller.workspaceId, proposal.answersId)
    : null;
  if (!own) throw new UserError((t) => t.contract.notYours);
  const { version, target, upper } = own;
  await answer(context, caller, proposal, 'kept', { version, kind: 'kept', target, upper, reason });
  return sheetOf(context, caller, id);
}

/** Closes a proposal and suggests a number back, in one step. */
async function answer(
  context: Context,
  caller: Caller,
  proposal: Proposal,
  state: 'countered' | 'kept',
  back: Pick<NewProposal, 'version' | 'kind' | 'target' | 'upper' | 'reason'>,
): Promise<void> {
  if (!isOpen(proposal.state)) return;
  const { workspaceId, personId: by } = caller;
  const { id, goalId, validFrom, validTo, type, start, currency } = proposal;
  const asked = await askedBack(context, caller, proposal);
  const at = context.clock.now();
  await perform(context, caller, async (trx) => {
    if (!(await closeProposal(trx, workspaceId, id, { state, by, at }))) return;
    const newId = await suggest(trx, context, asked, {
      ...back,
      goalId,
      answersId: id,
      proposerId: by,
      validFrom,
      validTo,
      type,
      start,
      currency,
      otherTarget: proposal.target,
      otherUpper: proposal.upper,
    });
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: by,
        source: caller.source,
        action: `goal.${state}`,
        subjectKind: 'goal',
        subjectId: goalId,
        detail: { proposalId: newId, target: back.target, answers: proposal.target },
      },
    ]);
  });
}

/** Who is asked then: whoever suggested it; when they have left, the person or else their manager now. */
async function askedBack(context: Context, caller: Caller, proposal: Proposal): Promise<Person> {
  const { workspaceId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const proposer = await personById(context.db, workspaceId, proposal.proposerId, today);
  if (proposer?.isActive) return proposer;
  const person = await personById(context.db, workspaceId, proposal.personId, today);
  const asked = person && (await askedFor(context.db, person, caller.personId, today));
  if (!asked) throw new UserError((t) => t.contract.nobodyToAsk);
  return asked;
}
