import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { plan } from '../../outbox/index.ts';
import type { Person } from '../../people/index.ts';
import { nextAtWork } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type FeedbackKind, type FeedbackText, problemsOf, trimText } from '../rules/feedback.ts';
import { insertFeedback } from '../store.ts';
import { receiverById } from './receiver.ts';
import type { Arrival } from './start-feedback.ts';

/** To the receiver: there is feedback. Period: its id. */
export const GIVEN = 'feedback.given.v1';

/** A holiday of two weeks that nobody knew of still leaves time for it. */
export const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** Feedback as the form holds it; `id` names it, so that one form is stored once. */
export type FeedbackDraft = { id: string; receiverId: string; kind: FeedbackKind; text: FeedbackText };

/** To whom it goes, and when. */
export type GivenFeedback = { receiver: Person; arrival: Arrival };

/**
 * Stores feedback and has it reach its receiver within their hours.
 * Throws a UserError for a person who cannot be given any, for a text that says too little, and for a form sent before.
 */
export async function giveFeedback(
  context: Context,
  caller: Caller,
  draft: FeedbackDraft,
): Promise<GivenFeedback> {
  const { workspaceId, personId: giverId } = caller;
  const { id, kind } = draft;
  const receiver = await receiverById(context, caller, draft.receiverId);
  const text = trimText(draft.text);
  const [problem] = Object.entries(problemsOf(kind, text));
  if (problem) throw new UserError((t) => t.feedback.problem[problem[1]], problem[0]);
  const now = context.clock.now();
  const dueAt = await nextAtWork(context.db, receiver, now);
  const waitsUntil = dueAt > now ? dueAt : null;
  await perform(context, caller, async (trx) => {
    const isNew = await insertFeedback(trx, workspaceId, {
      id,
      giverId,
      receiverId: receiver.id,
      kind,
      givenAt: now,
      waitsUntil,
      ...text,
    });
    if (!isNew) throw new UserError((t) => t.feedback.sentAlready);
    const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
    const params = { feedbackId: id };
    await plan(trx, context, workspaceId, [
      { kind: GIVEN, period: id, target: receiver.id, params, dueAt, expiresAt },
    ]);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: giverId,
        source: caller.source,
        action: 'feedback.given',
        subjectKind: 'feedback',
        subjectId: id,
        detail: { receiverId: receiver.id },
      },
    ]);
  });
  return { receiver, arrival: { at: waitsUntil, zone: receiver.zone } };
}
