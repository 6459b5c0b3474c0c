import type { Context } from '../../src/context.ts';
import type { Writer } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { Belief } from '../../src/goals/rules/contract.ts';
import { type Goal, goalsOn } from '../../src/goals/store/goals.ts';
import { closeProposal, insertProposal, keepBelief } from '../../src/goals/store/proposal-writes.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import type { DemoRep } from './demo-day.ts';

/** How somebody's goal stands between them and their manager; everybody else's was agreed before. */
type DemoContract = { kpi: KpiKey } & (
  | { kind: 'unanswered'; daysAgo: number }
  | { kind: 'agreed'; daysAgo: number; belief: Belief }
  | { kind: 'countered'; daysAgo: number; target: number; reason: string }
);

const CONTRACTS: Readonly<Record<string, DemoContract>> = {
  amelie: { kind: 'unanswered', kpi: 'calls', daysAgo: 3 },
  jonas: { kind: 'agreed', kpi: 'revenue_won', daysAgo: 20, belief: 2 },
  ilker: {
    kind: 'countered',
    kpi: 'calls',
    daysAgo: 1,
    target: 80,
    reason: 'Bu ay iki büyük müşteriyle çok zaman geçiriyorum.',
  },
};

/** One goal that nobody answered, one hardly believed in, and one with another number on the table. */
export async function addDemoContracts(
  context: Context,
  workspaceId: string,
  teams: readonly { managerId: string; reps: readonly DemoRep[] }[],
  today: LocalDate,
): Promise<void> {
  await inTransaction(context.db, async (trx) => {
    for (const { managerId, reps } of teams) {
      for (const rep of reps) {
        const contract = CONTRACTS[rep.handle];
        if (!contract) continue;
        const goals = await goalsOn(trx, workspaceId, { personIds: [rep.personId] }, today);
        const goal = goals.find(({ kpi }) => kpi === contract.kpi);
        const at = toInstant(addDays(today, -contract.daysAgo), '10:00', rep.zone);
        if (goal) await addContract(trx, context, { contract, goal, managerId, personId: rep.personId, at });
      }
    }
  });

  async function addContract(
    trx: Writer,
    { newId }: Context,
    given: { contract: DemoContract; goal: Goal; managerId: string; personId: string; at: Date },
  ): Promise<void> {
    const { contract, goal, managerId, personId, at } = given;
    const { id: goalId, version, validFrom, validTo, target, currency, reason } = goal;
    const { type, start, upper } = goal;
    const number = {
      goalId,
      type,
      start,
      upper,
      otherUpper: null,
      validFrom,
      validTo,
      currency,
      proposedAt: at,
    };
    const id = newId();
    await insertProposal(trx, workspaceId, {
      ...number,
      id,
      version,
      kind: 'set',
      answersId: null,
      proposerId: managerId,
      askedId: personId,
      target,
      otherTarget: null,
      reason,
    });
    if (contract.kind === 'unanswered') return;
    const state = contract.kind === 'agreed' ? 'accepted' : 'countered';
    await closeProposal(trx, workspaceId, id, { state, by: personId, at });
    if (contract.kind === 'agreed') return keepBelief(trx, workspaceId, id, contract.belief);
    await insertProposal(trx, workspaceId, {
      ...number,
      id: newId(),
      version: null,
      kind: 'counter',
      answersId: id,
      proposerId: personId,
      askedId: managerId,
      target: contract.target,
      otherTarget: target,
      reason: contract.reason,
    });
  }
}
