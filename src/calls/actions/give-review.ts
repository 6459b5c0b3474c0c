import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { actorOf, nextAtWork, openChange, type Person, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { makePromise } from '../../promises/index.ts';
import { callPermissions } from '../permissions.ts';
import type { CallForm } from '../rules/form.ts';
import { readQuotes } from '../rules/quotes.ts';
import {
  type CallRequest,
  type Capacity,
  isOpenRequest,
  LONGEST_NOTE,
  type SalesCall,
} from '../rules/review.ts';
import { type LinePoints, scoreOf } from '../rules/score.ts';
import { callById, insertCall } from '../store/calls.ts';
import { requestById } from '../store/requests.ts';
import { insertReview } from '../store/reviews.ts';
import { requireReviewable } from './call-draft.ts';
import { formAt } from './forms.ts';
import { rateSkills } from './rate-skills.ts';
import { knownPerson } from './whom.ts';

/** To whose call it is: somebody reviewed it. Period: the review's id. */
export const REVIEWED = 'calls.reviewed.v1';

const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** The fields of the review's form; those of lines are `line_` and their key. The promise's are as `promises` names them. */
export const REVIEW_FIELDS = { quotes: 'quotes', note: 'note', action: 'text', due: 'due' } as const;
export const lineField = (key: string) => `line_${key}`;

/** A review as it is filled in: points by the line's key. */
export type ReviewDraft = {
  id: string;
  points: LinePoints;
  quotes: string;
  note: string;
  action: string;
  dueOn: LocalDate | null;
};

/** Of which call: one that is told of now, or one that somebody was asked about. */
export type Reviewed = { call: SalesCall; requestId: string | null };

/**
 * Keeps a review, and tells whose call it is. Its one action becomes a promise of theirs to the reviewer; a manager's points count
 * into the skills at once, a peer's once they are shared. Throws a UserError for what the caller may not review, and for a
 * second review of one call.
 */
export async function giveReview(
  context: Context,
  caller: Caller,
  { call: told, requestId }: Reviewed,
  draft: ReviewDraft,
): Promise<{ owner: Person; call: SalesCall; capacity: Capacity }> {
  const { workspaceId, personId: reviewerId } = caller;
  const call = requestId
    ? await askedCall(context, caller, requestId)
    : await toldCall(context, caller, told);
  const owner = requestId
    ? await knownPerson(context, caller, call.ownerId)
    : await requireReviewable(context, caller, call.ownerId);
  const capacity = capacityOf(caller, owner);
  const form = await formAt(context.db, workspaceId, call, caller.locale);
  const said = readReview(form, draft);
  const now = context.clock.now();
  const givenOn = localDateOf(now, owner.zone);
  const action = capacity === 'self' ? '' : draft.action.trim();
  if (action !== '' && !draft.dueOn) throw new UserError((t) => t.calls.dueNeeded, REVIEW_FIELDS.due);
  const arrivesAt = await nextAtWork(context.db, owner, now);
  const change = await openChange(context.db, context, workspaceId, actorOf(caller));
  await perform(context, caller, async (trx) => {
    if (!requestId) await insertCall(trx, workspaceId, call, now);
    const review = {
      ...said,
      id: draft.id,
      callId: call.id,
      ownerId: owner.id,
      reviewerId,
      capacity,
      action,
      givenOn,
      givenAt: now,
      changedAt: null,
      readAt: null,
      sharedAt: null,
    };
    if (!(await insertReview(trx, workspaceId, review))) throw new UserError((t) => t.calls.reviewedAlready);
    if (capacity === 'manager') await rateSkills(trx, change, review, form);
    if (action !== '' && draft.dueOn) {
      const source = { kind: 'call_review', id: draft.id } as const;
      const promise = { id: draft.id, ownerId: owner.id, otherId: reviewerId, text: action };
      await makePromise(trx, change, { ...promise, dueOn: draft.dueOn, kpi: null, source, madeOn: givenOn });
    }
    if (capacity !== 'self') {
      await plan(trx, context, workspaceId, [
        {
          kind: REVIEWED,
          period: draft.id,
          target: owner.id,
          params: { reviewId: draft.id },
          dueAt: arrivesAt,
          expiresAt: new Date(arrivesAt.getTime() + ARRIVES_WITHIN_MS),
        },
      ]);
    }
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: reviewerId,
        source: caller.source,
        action: 'call.reviewed',
        subjectKind: 'call_review',
        subjectId: draft.id,
        detail: { ownerId: owner.id, callId: call.id, capacity },
      },
    ]);
  });
  return { owner, call, capacity };
}

/** What a form holds, as it is kept. Throws a UserError, under its field, for what cannot be. */
export function readReview(form: CallForm, draft: Pick<ReviewDraft, 'points' | 'quotes' | 'note'>) {
  const points: LinePoints = Object.fromEntries(
    form.criteria.map(({ key }) => [key, draft.points[key] ?? null]),
  );
  const [first] = form.criteria;
  if (!scoreOf(form, points))
    throw new UserError((t) => t.calls.nothingRated, first ? lineField(first.key) : null);
  const read = readQuotes(draft.quotes);
  if ('problem' in read) throw new UserError((t) => t.calls.quoteProblem(read.problem), REVIEW_FIELDS.quotes);
  return { points, quotes: read.quotes, note: draft.note.trim().slice(0, LONGEST_NOTE) };
}

/** A request that the caller was asked and can still answer. Throws a UserError that tells nothing to anybody else. */
export async function requireAsked(
  context: Context,
  caller: Caller,
  requestId: string,
): Promise<CallRequest> {
  const request = await requestById(context.db, caller.workspaceId, requestId);
  if (!request) throw new UserError((t) => t.calls.notYours);
  await requirePermission(
    context.db,
    caller,
    callPermissions['calls.review_asked'],
    { personId: request.askedId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.calls.notYours,
  );
  // Whoever said not now may still do it.
  if (!isOpenRequest({ ...request, declinedAt: null }, context.clock.now())) {
    throw new UserError((t) => t.calls.requestOver);
  }
  return request;
}

/** The call of such a request. */
export async function askedCall(context: Context, caller: Caller, requestId: string): Promise<SalesCall> {
  const request = await requireAsked(context, caller, requestId);
  const call = await callById(context.db, caller.workspaceId, request.callId);
  if (!call) throw new UserError((t) => t.calls.notYours);
  return call;
}

/** How the caller stands to whose call it is; whoever stands higher than the one they report to is as a peer here. */
export function capacityOf(caller: Pick<Caller, 'personId'>, owner: Person): Capacity {
  if (owner.id === caller.personId) return 'self';
  return owner.managerId === caller.personId ? 'manager' : 'peer';
}

/** A call that is new, or there already and the caller's own. */
async function toldCall(context: Context, caller: Caller, told: SalesCall): Promise<SalesCall> {
  const known = await callById(context.db, caller.workspaceId, told.id);
  if (!known) return told;
  if (known.ownerId === caller.personId) return known;
  throw new UserError((t) =>
    known.addedBy === caller.personId ? t.calls.reviewedAlready : t.calls.notYours,
  );
}
