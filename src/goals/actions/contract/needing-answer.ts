import type { Caller, Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { peopleByIds, peopleLed } from '../../../people/index.ts';
import { isOpen } from '../../rules/contract.ts';
import { type Proposal, unsettledOf } from '../../store/proposals.ts';
import { kpisOf } from '../goal-kpis.ts';

/** A number that waits for the caller's answer, and who suggests it. */
export type NeedingAnswer = { proposal: Proposal; kpi: BookKpi; from: string };

/** What the caller was asked to answer, for themselves and for those they lead; the oldest first. */
export async function needingAnswer(
  context: Context,
  caller: Pick<Caller, 'workspaceId' | 'personId' | 'zone'>,
): Promise<NeedingAnswer[]> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const led = await peopleLed(db, workspaceId, personId, today);
  const ids = [personId, ...led.map(({ id }) => id)];
  const open = (await unsettledOf(db, workspaceId, ids, 0)).filter(
    ({ state, askedId, validTo }) =>
      isOpen(state) && askedId === personId && (validTo === null || validTo > today),
  );
  const proposers = open.map(({ proposerId }) => proposerId);
  const people = await peopleByIds(db, workspaceId, proposers, today);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const kpiOf = await kpisOf(db, workspaceId, open);
  return open.map((proposal) => ({
    proposal,
    kpi: kpiOf(proposal),
    from: names.get(proposal.proposerId) ?? '',
  }));
}
