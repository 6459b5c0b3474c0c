import type { DeliveryKind, Destination, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../database/transaction.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { type Person, personByAccount } from '../people/index.ts';
import { weekBudgets } from './actions/budget.ts';
import { OVER_BUDGET } from './rules/budget.ts';
import { holdReader, keepProactive, proactiveOutcome } from './store/proactive.ts';

/**
 * The same kind of delivery; but of those nobody waits for, none to a person comes above what they may get in a week, whatever
 * capability planned it. Asked before it is claimed: what is let through is counted in the same transaction, so that two at once
 * cannot both be the last.
 */
export function withinBudget(kind: DeliveryKind): DeliveryKind {
  if (!kind.proactive) return kind;
  return {
    ...kind,
    async destination(context, delivery) {
      const destination = await kind.destination(context, delivery);
      if (!('slackUserId' in destination)) return destination;
      const today = localDateOf(context.clock.now(), 'UTC');
      const { slackUserId } = destination;
      const reader = await personByAccount(context.db, delivery.workspaceId, slackUserId, today);
      return reader ? spend(context, delivery, reader, destination) : destination;
    },
  };
}

async function spend(
  context: Context,
  delivery: DueDelivery,
  reader: Person,
  destination: Destination,
): Promise<Destination | Skip> {
  const { workspaceId } = delivery;
  const now = context.clock.now();
  return inTransaction(context.db, async (trx) => {
    await holdReader(trx, workspaceId, reader.id);
    const before = await proactiveOutcome(trx, workspaceId, delivery);
    if (before) return before === 'counted' ? destination : { skip: OVER_BUDGET };
    const budget = (await weekBudgets(trx, workspaceId, [reader], now)).get(reader.id);
    if (!budget) return destination;
    const outcome = budget.counted < budget.most ? 'counted' : 'over_budget';
    const decided = { personId: reader.id, week: budget.week, outcome, at: now } as const;
    await keepProactive(trx, workspaceId, delivery, decided);
    return outcome === 'counted' ? destination : { skip: OVER_BUDGET };
  });
}
