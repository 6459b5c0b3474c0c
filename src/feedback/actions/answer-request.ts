import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { feedbackPermissions } from '../permissions.ts';
import { requestById, settleRequest } from '../requests-store.ts';
import { alsoReads, type FeedbackRequest, stateOf } from '../rules/requests.ts';
import { receiverById } from './receiver.ts';
import { type FeedbackStart, startFeedback } from './start-feedback.ts';

/** What the form says of the request that it answers. */
export type AnsweredRequest = {
  request: FeedbackRequest;
  asker: Person;
  /** The asker reads it besides whom it is about. */
  isAboutAnother: boolean;
};

/** A request as the asked answers it: what the form starts with. Throws a UserError when it cannot be answered any more. */
export async function startAnswer(
  context: Context,
  caller: Caller,
  requestId: string,
): Promise<FeedbackStart & { answers: AnsweredRequest }> {
  const request = await requireAnswerable(context, caller, requestId);
  const asker = await askerOf(context, caller, request);
  const receiver = await receiverById(context, caller, request.aboutId);
  const start = await startFeedback(context, caller, receiver);
  return { ...start, answers: { request, asker, isAboutAnother: alsoReads(request) !== null } };
}

/** Throws a UserError unless the caller was asked and nothing came of it yet; *Not now* is no obstacle. */
export async function requireAnswerable(
  context: Context,
  caller: Caller,
  requestId: string,
): Promise<FeedbackRequest> {
  const request = await requireAsked(context, caller, requestId);
  const state = stateOf(request, context.clock.now());
  if (state === 'given') throw new UserError((t) => t.feedback.requestGiven);
  if (state === 'withdrawn') throw new UserError((t) => t.feedback.requestWithdrawn);
  if (state === 'expired') throw new UserError((t) => t.feedback.requestExpired);
  return request;
}

/** *Not now*: the asker sees it in their list, and nobody is reminded. Again it changes nothing. */
export async function declineRequest(
  context: Context,
  caller: Caller,
  requestId: string,
): Promise<{ request: FeedbackRequest; asker: Person }> {
  const request = await requireAnswerable(context, caller, requestId);
  const asker = await askerOf(context, caller, request);
  if (request.declinedAt) return { request, asker };
  const { workspaceId, personId: actorId, source } = caller;
  const declinedAt = context.clock.now();
  await perform(context, caller, async (trx) => {
    if (!(await settleRequest(trx, workspaceId, requestId, { declinedAt }))) return;
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action: 'feedback.declined', subjectKind: 'feedback_request', subjectId: requestId },
    ]);
  });
  return { request: { ...request, declinedAt }, asker };
}

/**
 * Takes back that the caller asked: nobody is reminded, and it can no longer be answered. Again it changes nothing. Throws a
 * UserError for anyone but who asked, and once it was given.
 */
export async function withdrawRequest(context: Context, caller: Caller, requestId: string): Promise<Person> {
  const { workspaceId, personId: actorId, source, zone } = caller;
  const today = localDateOf(context.clock.now(), zone);
  const request = await requestById(context.db, workspaceId, requestId);
  const asked = request && (await personById(context.db, workspaceId, request.askedId, today));
  if (!request || !asked) throw new UserError((t) => t.feedback.notYourRequest);
  const subject = { personId: request.askerId };
  const allowed = feedbackPermissions['feedback.withdraw_request'];
  await requirePermission(context.db, caller, allowed, subject, today, (t) => t.feedback.notYourRequest);
  if (request.withdrawnAt) return asked;
  await perform(context, caller, async (trx) => {
    const withdrawnAt = context.clock.now();
    if (!(await settleRequest(trx, workspaceId, requestId, { withdrawnAt }))) {
      throw new UserError((t) => t.feedback.requestGivenToYou({ name: asked.name }));
    }
    const about = { subjectKind: 'feedback_request', subjectId: requestId };
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action: 'feedback.request_withdrawn', ...about },
    ]);
  });
  return asked;
}

async function requireAsked(context: Context, caller: Caller, requestId: string): Promise<FeedbackRequest> {
  const request = await requestById(context.db, caller.workspaceId, requestId);
  if (!request) throw new UserError((t) => t.feedback.notAsked);
  await requirePermission(
    context.db,
    caller,
    feedbackPermissions['feedback.answer_request'],
    { personId: request.askedId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.feedback.notAsked,
  );
  return request;
}

async function askerOf(context: Context, caller: Caller, { askerId }: FeedbackRequest): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const asker = await personById(context.db, caller.workspaceId, askerId, today);
  if (!asker) throw new UserError((t) => t.feedback.notAsked);
  return asker;
}
