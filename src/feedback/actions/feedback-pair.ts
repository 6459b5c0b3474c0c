import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { feedbackById, feedbackText } from '../store.ts';
import { requireOwn } from './open-feedback.ts';

/** Whom feedback is between, and the next step it names. */
export type FeedbackPair = { giverId: string; receiverId: string; nextStep: string | null };

/**
 * Whom feedback is between, for one of the two, once the receiver has opened it: what they agree on is built on it. Throws
 * the same UserError for everyone else, for feedback that there is not, and for what was taken back.
 */
export async function feedbackPair(context: Context, caller: Caller, id: string): Promise<FeedbackPair> {
  const { db } = context;
  const feedback = await feedbackById(db, caller.workspaceId, id);
  if (!feedback) throw new UserError((t) => t.feedback.notYours);
  const isGiver = feedback.giverId === caller.personId;
  await requireOwn(context, caller, feedback, isGiver ? 'feedback.read_given' : 'feedback.open');
  if (feedback.takenBackAt) throw new UserError((t) => t.feedback.isTakenBack);
  if (!feedback.openedAt) throw new UserError((t) => t.feedback.notThereYet);
  const text = await feedbackText(db, caller.workspaceId, id);
  return { giverId: feedback.giverId, receiverId: feedback.receiverId, nextStep: text?.nextStep ?? null };
}
