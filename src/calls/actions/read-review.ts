import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { callPermissions } from '../permissions.ts';
import type { CallForm } from '../rules/form.ts';
import { type CallReview, canChange, readerOf, type SalesCall } from '../rules/review.ts';
import { linesToDiscuss } from '../rules/score.ts';
import { callById } from '../store/calls.ts';
import { markReview, reviewById, reviewsOfCall } from '../store/reviews.ts';
import { formAt } from './forms.ts';

/** A line that another reviewer of the call sees two points or more apart. The reader may know who, or not. */
export type ToDiscuss = { line: string; other: { name: string; points: number } | null };

/** A review as one of those who may reads it. */
export type OpenReview = {
  review: CallReview;
  call: SalesCall;
  form: CallForm;
  owner: Person;
  reviewer: Person;
  reader: 'owner' | 'reviewer' | 'manager';
  canChange: boolean;
  /** The owner may let this person read it; null: nobody, or they read it already. */
  shareWith: Person | null;
  toDiscuss: readonly ToDiscuss[];
};

/** What a review says, as `lookAtReview` tells it. When whose call it is reads it for the first time, that is kept. */
export async function openReview(context: Context, caller: Caller, id: string): Promise<OpenReview> {
  const open = await lookAtReview(context, caller, id);
  if (open.reader === 'owner' && open.review.capacity !== 'self') {
    await markRead(context, caller, open.review);
  }
  return open;
}

/**
 * The same without keeping that it was read, for what is done with it: one delivery of Slack's takes effect once. Throws one and
 * the same UserError for everybody who may not read it, and for what there is not.
 */
export async function lookAtReview(context: Context, caller: Caller, id: string): Promise<OpenReview> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const now = clock.now();
  const today = localDateOf(now, caller.zone);
  const { review, owner, reader } = await requireReader(context, caller, id);
  const call = await callById(db, workspaceId, review.callId);
  const reviewer = await personById(db, workspaceId, review.reviewerId, today);
  if (!call || !reviewer) throw new UserError((t) => t.calls.notYours);
  const manager = owner.managerId ? await personById(db, workspaceId, owner.managerId, today) : null;
  const isShareable = reader === 'owner' && !review.sharedAt && manager?.id !== review.reviewerId;
  return {
    review,
    call,
    form: await formAt(db, workspaceId, call, caller.locale),
    owner,
    reviewer,
    reader,
    canChange: reviewer.id === caller.personId && canChange(review, now),
    shareWith: isShareable ? manager : null,
    toDiscuss: await discussed(context, caller, review, owner),
  };
}

/** The review with whose call it is, for one who may read it. */
export async function requireReader(context: Context, caller: Caller, id: string) {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const refuse = () => new UserError((t) => t.calls.notYours);
  const review = await reviewById(db, workspaceId, id);
  const owner = review && (await personById(db, workspaceId, review.ownerId, today));
  if (!review || !owner) throw refuse();
  const reader = readerOf(review, personId, owner.managerId);
  if (!reader) throw refuse();
  const action = reader === 'manager' ? 'calls.read_shared' : 'calls.read';
  const subject = { personId: reader === 'reviewer' ? review.reviewerId : review.ownerId };
  await requirePermission(db, caller, callPermissions[action], subject, today, (t) => t.calls.notYours);
  return { review, owner, reader };
}

/** Lines on which others differ: by name where the reader may read the other review, too, else without. */
async function discussed(
  { db, clock }: Context,
  { workspaceId, personId, zone }: Caller,
  review: CallReview,
  owner: Person,
): Promise<ToDiscuss[]> {
  const others = (await reviewsOfCall(db, workspaceId, review.callId)).filter(({ id }) => id !== review.id);
  const found = new Map<string, ToDiscuss>();
  for (const other of others) {
    const isReadable = readerOf(other, personId, owner.managerId) !== null;
    const today = localDateOf(clock.now(), zone);
    const name = isReadable ? (await personById(db, workspaceId, other.reviewerId, today))?.name : undefined;
    for (const line of linesToDiscuss(review.points, other.points)) {
      const points = other.points[line] ?? null;
      const named = name !== undefined && points !== null ? { name, points } : null;
      if (named || !found.has(line)) found.set(line, { line, other: named });
    }
  }
  return [...found.values()];
}

async function markRead(context: Context, caller: Caller, review: CallReview): Promise<void> {
  if (review.readAt) return;
  const { workspaceId, personId: actorId, source } = caller;
  await perform(context, caller, async (trx) => {
    if (!(await markReview(trx, workspaceId, review.id, 'read_at', context.clock.now()))) return;
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action: 'call.review_read', subjectKind: 'call_review', subjectId: review.id },
    ]);
  });
}
