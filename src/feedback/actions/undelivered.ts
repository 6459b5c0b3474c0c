import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan, standingsOf, type UnsentDelivery, unsentDeliveries } from '../../outbox/index.ts';
import { nextAtWork, type Person, personById } from '../../people/index.ts';
import { feedbackById } from '../store.ts';
import { ARRIVES_WITHIN_MS, GIVEN } from './give-feedback.ts';

/** To the giver: it did not arrive. Period: the feedback's id. */
export const UNDELIVERED = 'feedback.undelivered.v1';

/** A day longer than feedback may be on its way, so that a notice is missed only if the bot was away for a day. */
const LOOKS_BACK_MS = ARRIVES_WITHIN_MS + 24 * 3_600_000;

/** Tells each giver, once, of feedback that will not arrive. */
export async function planUndeliveredNotices(context: Context, now: Date): Promise<void> {
  const since = new Date(now.getTime() - LOOKS_BACK_MS);
  const unsent = await unsentDeliveries(context.db, GIVEN, since);
  for (const [workspaceId, own] of Map.groupBy(unsent, (each) => each.workspaceId)) {
    const periods = own.map(({ period }) => period);
    const told = await standingsOf(context.db, workspaceId, UNDELIVERED, periods);
    for (const each of own.filter(({ period }) => !told.has(period))) await planNotice(context, each, now);
  }
}

async function planNotice(context: Context, unsent: UnsentDelivery, now: Date): Promise<void> {
  const { workspaceId, period: feedbackId, mayHaveBeenPosted } = unsent;
  const feedback = await feedbackById(context.db, workspaceId, feedbackId);
  if (!feedback || feedback.openedAt || feedback.takenBackAt) return;
  const today = localDateOf(now, 'UTC');
  const giver = await personById(context.db, workspaceId, feedback.giverId, today);
  if (!giver) return;
  const dueAt = await nextAtWork(context.db, giver, now);
  const notice = {
    kind: UNDELIVERED,
    period: feedbackId,
    target: giver.id,
    params: { feedbackId, ...(mayHaveBeenPosted ? { why: 'unsure' } : {}) },
    dueAt,
    expiresAt: new Date(dueAt.getTime() + ARRIVES_WITHIN_MS),
  };
  await inTransaction(context.db, (trx) => plan(trx, context, workspaceId, [notice]));
}

export type WhyUndelivered = 'left' | 'without_slack' | 'unsure' | 'other';

/** Why feedback cannot reach its receiver, as things stand. */
export function whyUndelivered(receiver: Person, isUnsure: boolean): WhyUndelivered {
  if (!receiver.isActive) return 'left';
  if (!receiver.slackUserId) return 'without_slack';
  return isUnsure ? 'unsure' : 'other';
}
