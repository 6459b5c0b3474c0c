import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import type { Writer } from '../../../database/open.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { companyYear, personById } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { countsFrom, isOpen } from '../../rules/contract.ts';
import { goalPeriod } from '../../rules/goal-period.ts';
import { addGoalVersion } from '../../store/goal-versions.ts';
import { closeProposal, keepVersion } from '../../store/proposal-writes.ts';
import type { Proposal } from '../../store/proposals.ts';
import { todayOf } from '../today-of.ts';
import { answerableProposal, sheetOf } from './answerable.ts';
import type { ProposalSheet } from './sheet.ts';
import { planMessage } from './suggest.ts';
import { closeTakenOver } from './take-over.ts';

/** To the person whose goal it is: what they suggested was accepted. Period: the proposal's id. */
export const ACCEPTED = 'goals.accepted.v1';

/**
 * Agrees to a number. One that did not count yet counts from now on; the person hears of it when somebody else agreed.
 * What is not open any more stays as it is. Throws a UserError for somebody who is not asked, and when it is over.
 */
export async function acceptProposal(context: Context, caller: Caller, id: string): Promise<ProposalSheet> {
  const proposal = await answerableProposal(context, caller, id);
  if (isOpen(proposal.state)) {
    await perform(context, caller, (trx) => accept(trx, context, caller, proposal));
  }
  return sheetOf(context, caller, id);
}

async function accept(trx: Writer, context: Context, caller: Caller, proposal: Proposal): Promise<void> {
  const { workspaceId, personId: by } = caller;
  const { id, personId } = proposal;
  const at = context.clock.now();
  if (!(await closeProposal(trx, workspaceId, id, { state: 'accepted', by, at }))) return;
  const person = await personById(trx, workspaceId, personId, localDateOf(at, caller.zone));
  const today = todayOf(at, caller, person);
  const version = proposal.version ?? (await letCount(trx, context, caller, proposal, today));
  await writeAudit(trx, context, workspaceId, [
    {
      actorId: by,
      source: caller.source,
      action: 'goal.accepted',
      subjectKind: 'goal',
      subjectId: proposal.goalId,
      detail: { proposalId: id, version, target: proposal.target },
    },
  ]);
  if (!person?.isActive || proposal.askedId === personId) return;
  await planMessage(trx, context, person, { kind: ACCEPTED, id, params: { proposalId: id } });
}

/** An accepted counter is the goal's new version, as its author's number. */
async function letCount(
  trx: Writer,
  context: Context,
  { workspaceId, personId: by }: Caller,
  proposal: Proposal,
  today: string,
): Promise<number> {
  const { goalId, personId, kpi, periodKind, validTo, type, target, start, upper, currency, reason } =
    proposal;
  const suggested = { from: proposal.validFrom, until: validTo };
  const current = goalPeriod(await companyYear(trx, workspaceId), proposal, today);
  const isOver = current.end <= today;
  const validFrom = isOver ? null : countsFrom(suggested, current.start);
  if (validFrom === null) throw new UserError((t) => t.contract.periodOver);
  const { version } = await addGoalVersion(
    trx,
    workspaceId,
    { subject: { personId }, kpi, periodKind },
    { validFrom, validTo, type, target, start, upper, currency, authorId: proposal.proposerId, reason },
    { newId: context.newId, at: context.clock.now().getTime() },
  );
  await keepVersion(trx, workspaceId, proposal.id, version);
  await closeTakenOver(trx, context, workspaceId, { goalId, range: { from: validFrom, until: validTo }, by });
  return version;
}
