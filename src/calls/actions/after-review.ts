import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { actorOf, nextAtWork, openChange, type Person, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { callPermissions } from '../permissions.ts';
import { canChange } from '../rules/review.ts';
import { changeReview, markReview } from '../store/reviews.ts';
import { type ReviewDraft, readReview } from './give-review.ts';
import { rateSkills } from './rate-skills.ts';
import { lookAtReview, type OpenReview } from './read-review.ts';

/** To whoever leads somebody directly: they shared a review. Period: its id. */
export const SHARED = 'calls.shared.v1';

const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/**
 * Puts what the reviewer says now in the place of what they said; its promise stays. Throws a UserError for anybody else, and
 * after a day.
 */
export async function changeOwnReview(
  context: Context,
  caller: Caller,
  id: string,
  draft: Pick<ReviewDraft, 'points' | 'quotes' | 'note'>,
): Promise<OpenReview> {
  const open = await requireChangeable(context, caller, id);
  const { workspaceId } = caller;
  const said = readReview(open.form, draft);
  const change = await openChange(context.db, context, workspaceId, actorOf(caller));
  await perform(context, caller, async (trx) => {
    const review = { ...open.review, ...said };
    await changeReview(trx, workspaceId, review, context.clock.now());
    const counts = review.capacity === 'manager' || (review.capacity === 'peer' && review.sharedAt !== null);
    if (counts) await rateSkills(trx, change, review, open.form);
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'call.review_changed', subjectKind: 'call_review', subjectId: id },
    ]);
  });
  return lookAtReview(context, caller, id);
}

/** A review of the caller's that can still be changed. */
export async function requireChangeable(context: Context, caller: Caller, id: string): Promise<OpenReview> {
  const open = await lookAtReview(context, caller, id);
  await requirePermission(
    context.db,
    caller,
    callPermissions['calls.change'],
    { personId: open.review.reviewerId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.calls.notYours,
  );
  if (!canChange(open.review, context.clock.now())) throw new UserError((t) => t.calls.changeTooLate);
  return open;
}

/**
 * Lets whoever its owner reports to read a review, for good; a peer's points count into the skills from then on. Again it changes
 * nothing. Throws a UserError for anybody else, and when there is nobody to share it with.
 */
export async function shareReview(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ open: OpenReview; manager: Person | null }> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const open = await lookAtReview(context, caller, id);
  const { review, owner, form, shareWith } = open;
  await requirePermission(
    db,
    caller,
    callPermissions['calls.share'],
    { personId: review.ownerId },
    localDateOf(clock.now(), caller.zone),
    (t) => t.calls.notYours,
  );
  if (review.sharedAt) return { open, manager: null };
  if (!shareWith) throw new UserError((t) => t.calls.nobodyToShareWith);
  const now = clock.now();
  const dueAt = await nextAtWork(db, shareWith, now);
  const change = await openChange(db, context, workspaceId, actorOf(caller));
  await perform(context, caller, async (trx) => {
    if (!(await markReview(trx, workspaceId, id, 'shared_at', now))) return;
    if (review.capacity === 'peer') await rateSkills(trx, change, review, form);
    await plan(trx, context, workspaceId, [
      {
        kind: SHARED,
        period: id,
        target: shareWith.id,
        params: { reviewId: id, ownerId: owner.id },
        dueAt,
        expiresAt: new Date(dueAt.getTime() + ARRIVES_WITHIN_MS),
      },
    ]);
    await writeAudit(trx, context, workspaceId, [
      {
        ...actorOf(caller),
        action: 'call.review_shared',
        subjectKind: 'call_review',
        subjectId: id,
        detail: { withId: shareWith.id },
      },
    ]);
  });
  return { open: await lookAtReview(context, caller, id), manager: shareWith };
}
