import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { describeError } from '../../log.ts';
import { plan, standingsOf } from '../../outbox/index.ts';
import { nextAtWork, type Person, personById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { reopenRequest } from '../requests-store.ts';
import { canTakeBack, type Feedback, TAKE_BACK_MINUTES } from '../rules/feedback.ts';
import { feedbackById, forgetFeedback } from '../store.ts';
import { ARRIVES_WITHIN_MS, ASKED_GIVEN, GIVEN } from './give-feedback.ts';
import { requireOwn } from './open-feedback.ts';
import { REPLIED } from './reply.ts';

/** To a receiver who had opened it: it was taken back. Period: the feedback's id. */
export const TAKEN_BACK = 'feedback.taken_back.v1';

/** From whom it was taken back; `feedback` as it stood before, so that it can be said whether it was read. */
export type TakenBackFeedback = { feedback: Feedback; receiver: Person };

/**
 * Takes back what the caller gave within the last hour: its text is forgotten, what waits is not sent, and what was sent is
 * removed. Whoever opened it already is told that it was taken back, since they would look for it.
 * Throws a UserError when it is somebody else's, was taken back before, or is older than that.
 */
export async function takeBackFeedback(
  context: Context,
  caller: Caller,
  id: string,
): Promise<TakenBackFeedback> {
  const { db, clock } = context;
  const { workspaceId, personId: actorId, source } = caller;
  const now = clock.now();
  const feedback = await feedbackById(db, workspaceId, id);
  if (!feedback) throw new UserError((t) => t.feedback.notYours);
  await requireOwn(context, caller, feedback, 'feedback.take_back');
  if (feedback.takenBackAt) throw new UserError((t) => t.feedback.takenBackAlready);
  if (!canTakeBack(feedback, now)) {
    throw new UserError((t) => t.feedback.takeBackTooLate({ minutes: TAKE_BACK_MINUTES }));
  }
  const receiver = await personById(db, workspaceId, feedback.receiverId, localDateOf(now, caller.zone));
  if (!receiver) throw new UserError((t) => t.feedback.notYours);
  const dueAt = await nextAtWork(db, receiver, now);
  await perform(context, caller, async (trx) => {
    // Another press was faster.
    if (!(await forgetFeedback(trx, workspaceId, id, now))) {
      throw new UserError((t) => t.feedback.takenBackAlready);
    }
    await reopenRequest(trx, workspaceId, id);
    const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
    const notice = { kind: TAKEN_BACK, period: id, target: receiver.id, params: { feedbackId: id }, dueAt };
    if (feedback.openedAt) await plan(trx, context, workspaceId, [{ ...notice, expiresAt }]);
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action: 'feedback.taken_back', subjectKind: 'feedback', subjectId: id },
    ]);
  });
  await removeMessages(context, workspaceId, id);
  return { feedback, receiver };
}

/** They hold nothing of what was said, so one that stays says once it is pressed that it was taken back. */
async function removeMessages(context: Context, workspaceId: string, id: string): Promise<void> {
  for (const kind of [GIVEN, ASKED_GIVEN, REPLIED]) {
    for (const { post } of (await standingsOf(context.db, workspaceId, kind, [id])).values()) {
      if (!post) continue;
      try {
        await context.directory.removeMessage(post.channelId, post.ts);
      } catch (error) {
        context.log.warn({ kind, error: describeError(error) }, 'a message of feedback taken back stays');
      }
    }
  }
}
