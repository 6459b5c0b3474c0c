import type { DeliveryKind, Destination, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../database/transaction.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, toInstant } from '../kernel/zoned.ts';
import { describeError } from '../log.ts';
import { offKindOf, type Person, personByAccount } from '../people/index.ts';
import { weekBudgets } from './actions/budget.ts';
import { OVER_BUDGET } from './rules/budget.ts';
import { holdReader, keepProactive, proactiveOutcome } from './store/proactive.ts';

/**
 * The same kind of delivery; but of those nobody waits for, one to a person waits for the end of their do-not-disturb or of
 * a status that says they are off, before anybody entered days off (of one without an end, for the next day), and none comes above what they may get in a week, whatever capability planned it. Asked before it is claimed: what is
 * let through is counted in the same transaction, so that two at once cannot both be the last.
 */
export function withinBudget(kind: DeliveryKind): DeliveryKind {
  if (!kind.proactive) return kind;
  return {
    ...kind,
    async destination(context, delivery) {
      const destination = await kind.destination(context, delivery);
      if (!('slackUserId' in destination)) return destination;
      const { slackUserId } = destination;
      const now = context.clock.now();
      const { db } = context;
      const today = localDateOf(now, 'UTC');
      const reader = await personByAccount(db, delivery.workspaceId, slackUserId, today);
      const notBefore = latest(
        await disturbedUntil(context, slackUserId),
        reader && !kind.alsoWhenAway ? await awayUntil(context, reader, slackUserId) : null,
      );
      if (notBefore && notBefore > now) return { notBefore };
      return reader ? spend(context, kind, delivery, reader, destination) : destination;
    },
  };
}

async function spend(
  context: Context,
  { leavesLast }: DeliveryKind,
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
    const most = leavesLast ? budget.most - 1 : budget.most;
    const outcome = budget.counted < most ? 'counted' : 'over_budget';
    const decided = { personId: reader.id, week: budget.week, outcome, at: now } as const;
    await keepProactive(trx, workspaceId, delivery, decided);
    return outcome === 'counted' ? destination : { skip: OVER_BUDGET };
  });
}

/**
 * When somebody is back whose Slack status says at present that they are off: when it expires, or with the end of their
 * day. Null when it says nothing of that kind, or Slack does not say.
 */
async function awayUntil(
  { directory, clock, log }: Context,
  { zone }: Person,
  slackUserId: string,
): Promise<Date | null> {
  try {
    const status = await directory.statusOf(slackUserId);
    if (!status || offKindOf(status) === null) return null;
    return status.expiresAt ?? toInstant(addDays(localDateOf(clock.now(), zone), 1), '00:00', zone);
  } catch (error) {
    log.debug({ error: describeError(error) }, 'Slack does not say whether somebody is off');
    return null;
  }
}

const latest = (one: Date | null, other: Date | null) =>
  one && other ? (one > other ? one : other) : (one ?? other);

/** When Slack's do-not-disturb ends for somebody; null when it is off, or Slack does not say. */
async function disturbedUntil({ directory, log }: Context, slackUserId: string): Promise<Date | null> {
  try {
    return await directory.doNotDisturbUntil(slackUserId);
  } catch (error) {
    log.debug({ error: describeError(error) }, 'Slack does not say whether somebody may be disturbed');
    return null;
  }
}
