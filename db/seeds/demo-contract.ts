import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { Belief } from '../../src/goals/rules/contract.ts';
import { goalsOn } from '../../src/goals/store/goals.ts';
import { closeProposal, insertProposal, keepBelief } from '../../src/goals/store/proposals.ts';
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
      for (const { handle, personId, zone } of reps) {
        const contract = CONTRACTS[handle];
        if (!contract) continue;
        const goals = await goalsOn(trx, workspaceId, { personIds: [personId] }, today);
        const goal = goals.find(({ kpi }) => kpi === contract.kpi);
        if (!goal) continue;
        const at = toInstant(addDays(today, -contract.daysAgo), '10:00', zone);
        const { id: goalId, version, validFrom, validTo, target, currency, reason } = goal;
        const number = { goalId, validFrom, validTo, currency, proposedAt: at };
        const id = context.newId();
        await insertProposal(trx, workspaceId, {
          ...number,
          ...{ id, version, target, reason, kind: 'set', answersId: null, otherTarget: null },
          ...{ proposerId: managerId, askedId: personId },
        });
        if (contract.kind === 'unanswered') continue;
        const state = contract.kind === 'agreed' ? 'accepted' : 'countered';
        await closeProposal(trx, workspaceId, id, { state, by: personId, at });
        if (contract.kind === 'agreed') {
          await keepBelief(trx, workspaceId, id, contract.belief);
          continue;
        }
        await insertProposal(trx, workspaceId, {
          ...number,
          ...{ id: context.newId(), version: null, target: contract.target, reason: contract.reason },
          ...{ kind: 'counter', answersId: id, otherTarget: target },
          ...{ proposerId: personId, askedId: managerId },
        });
      }
    }
  });
}
