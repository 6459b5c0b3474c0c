import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { nextAtWork, type Person, personById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { Feedback } from '../rules/feedback.ts';
import { feedbackById, markFeedback } from '../store.ts';
import { ARRIVES_WITHIN_MS } from './give-feedback.ts';
import { requireOwn } from './open-feedback.ts';

/** To the giver: thanks. Period: the feedback's id. */
export const THANKED = 'feedback.thanked.v1';

/**
 * Thanks the giver, once: they get a direct message within their hours. Thanking again changes nothing.
 * Throws a UserError for anyone but the receiver, who has opened it.
 */
export async function thankForFeedback(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ feedback: Feedback; giver: Person }> {
  const { db } = context;
  const { workspaceId } = caller;
  const now = context.clock.now();
  const feedback = await feedbackById(db, workspaceId, id);
  if (!feedback) throw new UserError((t) => t.feedback.notYours);
  await requireOwn(context, caller, feedback, 'feedback.thank');
  const giver = await personById(db, workspaceId, feedback.giverId, localDateOf(now, caller.zone));
  if (feedback.takenBackAt) throw new UserError((t) => t.feedback.isTakenBack);
  if (!giver || !feedback.openedAt) throw new UserError((t) => t.feedback.notYours);
  if (feedback.thankedAt) return { feedback, giver };
  const dueAt = await nextAtWork(db, giver, now);
  await perform(context, caller, (trx) => keepThanks(trx, context, caller, { feedback, dueAt, now }));
  return { feedback: { ...feedback, thankedAt: now }, giver };
}

async function keepThanks(
  trx: Writer,
  context: Context,
  caller: Caller,
  { feedback, dueAt, now }: { feedback: Feedback; dueAt: Date; now: Date },
): Promise<void> {
  const { workspaceId } = caller;
  if (!(await markFeedback(trx, workspaceId, feedback.id, 'thanked_at', now))) return;
  await plan(trx, context, workspaceId, [
    {
      kind: THANKED,
      period: feedback.id,
      target: feedback.giverId,
      params: { feedbackId: feedback.id },
      dueAt,
      expiresAt: new Date(dueAt.getTime() + ARRIVES_WITHIN_MS),
    },
  ]);
  await writeAudit(trx, context, workspaceId, [
    {
      actorId: caller.personId,
      source: caller.source,
      action: 'feedback.thanked',
      subjectKind: 'feedback',
      subjectId: feedback.id,
    },
  ]);
}
