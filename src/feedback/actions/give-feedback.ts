import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { plan } from '../../outbox/index.ts';
import type { Person } from '../../people/index.ts';
import { nextAtWork } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { settleRequest } from '../requests-store.ts';
import { type FeedbackKind, type FeedbackText, problemsOf, trimText } from '../rules/feedback.ts';
import { alsoReads } from '../rules/requests.ts';
import { kindUnder, type Template } from '../rules/templates.ts';
import { insertFeedback } from '../store.ts';
import { requireAnswerable } from './answer-request.ts';
import { directionTo } from './direction.ts';
import { receiverById } from './receiver.ts';
import type { Arrival } from './start-feedback.ts';

/** To the receiver: there is feedback. Period: its id. */
export const GIVEN = 'feedback.given.v1';

/** A holiday of two weeks that nobody knew of still leaves time for it. */
export const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** To a manager who asked for feedback about somebody else: it was given. Period: the feedback's id. */
export const ASKED_GIVEN = 'feedback.asked_given.v1';

/** Feedback as the form holds it; `id` names it, so that one form is stored once. */
export type FeedbackDraft = {
  id: string;
  receiverId: string;
  kind: FeedbackKind;
  text: FeedbackText;
  /** Without one it has the fields of SBI. */
  template?: Template;
  /** The message it is about. */
  link?: string | null;
  /** What it answers. */
  requestId?: string | null;
};

/** To whom it goes, when, and under which id. */
export type GivenFeedback = { id: string; receiver: Person; arrival: Arrival };

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
  const { id, template = 'sbi', link = null } = draft;
  const kind = kindUnder(template, draft.kind) ?? draft.kind;
  const receiver = await receiverById(context, caller, draft.receiverId);
  const text = trimText(draft.text);
  const [problem] = Object.entries(problemsOf(kind, text, template));
  if (problem) throw new UserError((t) => t.feedback.problem[problem[1]], problem[0]);
  const now = context.clock.now();
  const request = draft.requestId ? await requireAnswerable(context, caller, draft.requestId) : null;
  if (request && request.aboutId !== receiver.id) throw new UserError((t) => t.common.outdatedForm);
  const direction = await directionTo(context, caller, receiver);
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
      template,
      direction,
      link,
      ...text,
    });
    if (!isNew) throw new UserError((t) => t.feedback.sentAlready);
    const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
    const params = { feedbackId: id };
    if (request && !(await settleRequest(trx, workspaceId, request.id, { feedbackId: id }))) {
      throw new UserError((t) => t.feedback.requestGiven);
    }
    const reader = request && alsoReads(request);
    await plan(trx, context, workspaceId, [
      { kind: GIVEN, period: id, target: receiver.id, params, dueAt, expiresAt },
      ...(reader ? [{ kind: ASKED_GIVEN, period: id, target: reader, params, dueAt, expiresAt }] : []),
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
  return { id, receiver, arrival: { at: waitsUntil, zone: receiver.zone } };
}
