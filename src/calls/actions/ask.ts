import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { actorOf, nextAtWork, type Person, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { callPermissions } from '../permissions.ts';
import { ASKED_DAYS, type CallRequest, isOpenRequest, MOST_ASKED, type SalesCall } from '../rules/review.ts';
import { callById, insertCall } from '../store/calls.ts';
import { declineRequest, insertRequest, requestsOf } from '../store/requests.ts';
import { CALL_FIELDS } from './call-draft.ts';
import { requireAsked } from './give-review.ts';
import { knownPerson, requireReachable } from './whom.ts';

/** To who was asked: a colleague would like a call reviewed. Period: the request's id. */
export const ASKED = 'calls.asked.v1';

const DAY_MS = 24 * 3_600_000;

/** A call of the caller's own that is there already. Throws a UserError for any other. */
export async function ownCall(context: Context, caller: Caller, callId: string): Promise<SalesCall> {
  const call = await callById(context.db, caller.workspaceId, callId);
  if (!call) throw new UserError((t) => t.calls.notYours);
  await requirePermission(
    context.db,
    caller,
    callPermissions['calls.ask'],
    { personId: call.ownerId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.calls.notYours,
  );
  return call;
}

/**
 * Asks somebody to review a call of the caller's, a new one or one that is there. It reaches them within their hours. Throws a
 * UserError when they were asked about it before, and when many wait for an answer.
 */
export async function askForReview(
  context: Context,
  caller: Caller,
  told: SalesCall,
  { id, asked }: { id: string; asked: Person },
): Promise<{ call: SalesCall; asked: Person }> {
  const { workspaceId, personId } = caller;
  const known = await callById(context.db, workspaceId, told.id);
  const call = known ? await ownCall(context, caller, told.id) : told;
  if (call.ownerId !== personId) throw new UserError((t) => t.calls.notYours);
  if (asked.id === personId) throw new UserError((t) => t.calls.askYourself, CALL_FIELDS.asked);
  requireReachable(asked, CALL_FIELDS.asked);
  const now = context.clock.now();
  await refuseTooMany(context, caller, now);
  const dueAt = await nextAtWork(context.db, asked, now);
  const expiresAt = new Date(dueAt.getTime() + ASKED_DAYS * DAY_MS);
  await perform(context, caller, async (trx) => {
    if (!known) await insertCall(trx, workspaceId, call, now);
    const request = { id, callId: call.id, ownerId: personId, askedId: asked.id, askedAt: now, expiresAt };
    if (!(await insertRequest(trx, workspaceId, request))) {
      throw new UserError((t) => t.calls.askedAlready({ name: asked.name }), CALL_FIELDS.asked);
    }
    await plan(trx, context, workspaceId, [
      { kind: ASKED, period: id, target: asked.id, params: { requestId: id }, dueAt, expiresAt },
    ]);
    await writeAudit(trx, context, workspaceId, [
      {
        ...actorOf(caller),
        action: 'call.review_asked',
        subjectKind: 'call_request',
        subjectId: id,
        detail: { callId: call.id, askedId: asked.id },
      },
    ]);
  });
  return { call, asked };
}

/** *Not now*: whoever asked sees it in their list. Again it changes nothing. */
export async function declineReview(
  context: Context,
  caller: Caller,
  requestId: string,
): Promise<{ request: CallRequest; owner: Person }> {
  const request = await requireAsked(context, caller, requestId);
  const owner = await knownPerson(context, caller, request.ownerId);
  const { workspaceId } = caller;
  await perform(context, caller, async (trx) => {
    if (!(await declineRequest(trx, workspaceId, requestId, context.clock.now()))) return;
    await writeAudit(trx, context, workspaceId, [
      {
        ...actorOf(caller),
        action: 'call.review_declined',
        subjectKind: 'call_request',
        subjectId: requestId,
      },
    ]);
  });
  return { request, owner };
}

async function refuseTooMany({ db }: Context, { workspaceId, personId }: Caller, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 2 * ASKED_DAYS * DAY_MS);
  const all = await requestsOf(db, workspaceId, 'owner_id', personId, since);
  const open = all.filter(({ request, isAnswered }) => !isAnswered && isOpenRequest(request, now));
  if (open.length >= MOST_ASKED) throw new UserError((t) => t.calls.askedMany({ most: MOST_ASKED }));
}
