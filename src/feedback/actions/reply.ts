import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { nextAtWork, type Person, personById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type Feedback, LONGEST_TEXT } from '../rules/feedback.ts';
import { feedbackById, keepReply } from '../store.ts';
import { ARRIVES_WITHIN_MS } from './give-feedback.ts';
import { requireOwn } from './open-feedback.ts';

/** To the giver: there is an answer. Period: the feedback's id. */
export const REPLIED = 'feedback.replied.v1';

/** The field of the form in which it is written. */
export const REPLY_FIELD = 'reply';

/** Throws a UserError unless the caller received it, has opened it and has not answered yet. */
export async function requireReplyable(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ feedback: Feedback; giver: Person }> {
  const feedback = await feedbackById(context.db, caller.workspaceId, id);
  if (!feedback) throw new UserError((t) => t.feedback.notYours);
  await requireOwn(context, caller, feedback, 'feedback.reply');
  const today = localDateOf(context.clock.now(), caller.zone);
  const giver = await personById(context.db, caller.workspaceId, feedback.giverId, today);
  if (feedback.takenBackAt) throw new UserError((t) => t.feedback.isTakenBack);
  if (!giver || !feedback.openedAt) throw new UserError((t) => t.feedback.notYours);
  if (feedback.repliedAt) throw new UserError((t) => t.feedback.repliedAlready);
  return { feedback, giver };
}

/** The receiver's one answer, which only the giver reads: they are told within their hours. */
export async function replyToFeedback(
  context: Context,
  caller: Caller,
  id: string,
  typed: string,
): Promise<{ giver: Person }> {
  const { giver } = await requireReplyable(context, caller, id);
  const reply = typed.trim();
  if (!reply) throw new UserError((t) => t.feedback.problem.too_short, REPLY_FIELD);
  if (reply.length > LONGEST_TEXT) throw new UserError((t) => t.feedback.problem.too_long, REPLY_FIELD);
  const { workspaceId, personId: actorId, source } = caller;
  const now = context.clock.now();
  const dueAt = await nextAtWork(context.db, giver, now);
  await perform(context, caller, async (trx) => {
    if (!(await keepReply(trx, workspaceId, id, reply, now))) {
      throw new UserError((t) => t.feedback.repliedAlready);
    }
    const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
    const params = { feedbackId: id };
    await plan(trx, context, workspaceId, [
      { kind: REPLIED, period: id, target: giver.id, params, dueAt, expiresAt },
    ]);
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action: 'feedback.replied', subjectKind: 'feedback', subjectId: id },
    ]);
  });
  return { giver };
}
