import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { feedbackPermissions } from '../permissions.ts';
import { type Feedback, type FeedbackText, hasArrived } from '../rules/feedback.ts';
import { feedbackById, feedbackText, markFeedback } from '../store.ts';

/** Feedback as one of the two reads it. */
export type OpenFeedback = {
  feedback: Feedback;
  text: FeedbackText;
  /** Who gave it and who received it. */
  giver: Person;
  receiver: Person;
  reader: 'giver' | 'receiver';
};

/**
 * What a piece of feedback says. When its receiver reads it for the first time, that is kept; the giver sees it.
 * Throws one and the same UserError for everyone else and for feedback that there is not.
 */
export async function openFeedback(context: Context, caller: Caller, id: string): Promise<OpenFeedback> {
  const { db } = context;
  const { workspaceId } = caller;
  const found = await feedbackById(db, workspaceId, id);
  if (!found) throw new UserError((t) => t.feedback.notYours);
  const isGiver = found.giverId === caller.personId;
  await requireOwn(context, caller, found, isGiver ? 'feedback.read_given' : 'feedback.open');
  const feedback = isGiver ? found : await opened(context, caller, found);
  const today = localDateOf(context.clock.now(), caller.zone);
  const text = await feedbackText(db, workspaceId, id);
  const giver = await personById(db, workspaceId, feedback.giverId, today);
  const receiver = await personById(db, workspaceId, feedback.receiverId, today);
  if (!text || !giver || !receiver) throw new UserError((t) => t.feedback.notYours);
  return { feedback, text, giver, receiver, reader: isGiver ? 'giver' : 'receiver' };
}

/** Throws the refusal that tells nothing, unless the caller is the one of the pair who may do this. */
export async function requireOwn(
  context: Context,
  caller: Caller,
  feedback: Feedback,
  action: 'feedback.read_given' | 'feedback.open' | 'feedback.thank',
): Promise<void> {
  const personId = action === 'feedback.read_given' ? feedback.giverId : feedback.receiverId;
  const today = localDateOf(context.clock.now(), caller.zone);
  const audiences = feedbackPermissions[action];
  await requirePermission(context.db, caller, audiences, { personId }, today, (t) => t.feedback.notYours);
}

/** Reading again writes nothing. */
async function opened(context: Context, caller: Caller, feedback: Feedback): Promise<Feedback> {
  if (feedback.openedAt) return feedback;
  const { workspaceId } = caller;
  const now = context.clock.now();
  if (!hasArrived(feedback, now)) throw new UserError((t) => t.feedback.notYours);
  await perform(context, caller, async (trx) => {
    if (!(await markFeedback(trx, workspaceId, feedback.id, 'opened_at', now))) return;
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: 'feedback.opened',
        subjectKind: 'feedback',
        subjectId: feedback.id,
      },
    ]);
  });
  return { ...feedback, openedAt: now };
}
