import type { DueDelivery, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { isRecurring, periodFromKey } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { personById } from '../../people/index.ts';
import type { NudgeTrigger } from '../../reminder.ts';
import { keepDecisions } from '../store/decisions.ts';
import { batchOf } from './batch.ts';
import { decide } from './decide.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { type Reminder, reminderOf } from './reminder.ts';

/** The occasion of a planned reminder, as it is now; a Skip when it is not the recipient's any more. */
export async function occasionOf(context: Context, delivery: DueDelivery): Promise<Occasion | Skip> {
  const { workspaceId, period, params } = delivery;
  const now = context.clock.now();
  const week = periodFromKey(period);
  const manager = await personById(context.db, workspaceId, params.managerId ?? '', localDateOf(now, 'UTC'));
  if (!week || !isRecurring(week) || !manager) return { skip: 'the manager is gone' };
  const [occasion] = await occasionsOf(context.db, workspaceId, [manager], week);
  const isTheirs =
    occasion?.recipient.id === params.recipientId &&
    occasion?.day === localDateOf(now, occasion?.recipient.zone ?? 'UTC');
  return occasion && isTheirs ? occasion : { skip: 'somebody else is told of these people, or nobody' };
}

/** Decides once more, keeps it, and loads what is still to be said. */
export async function dueReminder(
  context: Context,
  triggers: readonly NudgeTrigger[],
  delivery: DueDelivery,
): Promise<{ occasion: Occasion; reminder: Reminder } | Skip> {
  const occasion = await occasionOf(context, delivery);
  if ('skip' in occasion) return occasion;
  const now = context.clock.now();
  const { workspaceId } = delivery;
  const about = { workspaceId, recipientId: occasion.recipient.id, batch: batchOf(occasion) };
  const choices = await decide(context, triggers, occasion, now);
  await inTransaction(context.db, (trx) =>
    keepDecisions(trx, about, choices, { newId: context.newId, at: now }),
  );
  if (!choices.some(({ reason }) => reason === 'told')) return { skip: 'nothing is certain any more' };
  return { occasion, reminder: await reminderOf(context, about) };
}
