import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { LONGEST_COMMENT, LONGEST_NOTE, type Note, type Review, type Verdict } from '../rules/review.ts';
import { insertNote } from '../store/notes.ts';
import { holdReview, markClosed, markShown } from '../store/reviews.ts';
import { ownReview, pairReview, type ReviewView } from './load-review.ts';
import { planNews } from './news.ts';

export const NOTE_FIELD = 'text';
export const VERDICT_FIELD = 'verdict';
export const COMMENT_FIELD = 'comment';

/** A review of the caller's that was shared and is not closed. Throws a UserError otherwise. */
export async function openTalk(context: Context, caller: Caller, reviewId: string): Promise<ReviewView> {
  return talking(await pairReview(context, caller, reviewId));
}

/** The same for the person alone, to say that they read it and talked. */
export async function openClosing(context: Context, caller: Caller, reviewId: string): Promise<ReviewView> {
  return talking(await ownReview(context, caller, reviewId));
}

/** Writes down what the two talked about, or adds to the caller's own part: dated, named, and read by both. */
export async function addNote(
  context: Context,
  caller: Caller,
  { id, reviewId, kind, text: typed }: { id: string; reviewId: string; kind: Note['kind']; text: string },
): Promise<ReviewView> {
  const { workspaceId, personId } = caller;
  await openTalk(context, caller, reviewId);
  const text = typed.trim();
  if (!text) throw new UserError((t) => t.reviews.noteMissing, NOTE_FIELD);
  if (text.length > LONGEST_NOTE)
    throw new UserError((t) => t.reviews.tooLong({ most: LONGEST_NOTE }), NOTE_FIELD);
  const at = context.clock.now();
  const note = { id, kind, authorId: personId, text, on: localDateOf(at, caller.zone) };
  await perform(context, caller, async (trx) => {
    const review = await held(trx, workspaceId, reviewId);
    if (!(await insertNote(trx, workspaceId, review, note, at))) return;
    const other = personId === review.personId ? review.managerId : review.personId;
    const what = kind === 'talk' ? 'noted' : 'added';
    await planNews(trx, context, workspaceId, { reviewId, what, to: [other], once: id });
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: `review.${what}`, subjectKind: 'review', subjectId: reviewId },
    ]);
  });
  return pairReview(context, caller, reviewId);
}

/** The person read it and they talked: nothing changes in it any more. */
export async function acknowledge(
  context: Context,
  caller: Caller,
  said: { reviewId: string; verdict: Verdict | null; comment: string },
): Promise<ReviewView> {
  const { workspaceId } = caller;
  const { reviewId, verdict } = said;
  await openClosing(context, caller, reviewId);
  const comment = said.comment.trim() || null;
  if ((comment?.length ?? 0) > LONGEST_COMMENT)
    throw new UserError((t) => t.reviews.tooLong({ most: LONGEST_COMMENT }), COMMENT_FIELD);
  const at = context.clock.now();
  await perform(context, caller, async (trx) => {
    const review = await held(trx, workspaceId, reviewId);
    await markClosed(trx, workspaceId, reviewId, { verdict, comment, at });
    await planNews(trx, context, workspaceId, { reviewId, what: 'acknowledged', to: [review.managerId] });
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'review.acknowledged', subjectKind: 'review', subjectId: reviewId },
    ]);
  });
  return ownReview(context, caller, reviewId);
}

/** Shows a shared review to who leads the caller now. Throws a UserError when that is nobody else. */
export async function showReview(context: Context, caller: Caller, reviewId: string): Promise<ReviewView> {
  const { workspaceId } = caller;
  const { review, newManager } = await ownReview(context, caller, reviewId);
  if (review.sharedOn === null) throw new UserError((t) => t.reviews.notShared);
  if (!newManager) throw new UserError((t) => t.reviews.nobodyNew);
  const to = newManager.id;
  await perform(context, caller, async (trx) => {
    await markShown(trx, workspaceId, reviewId, to);
    await planNews(trx, context, workspaceId, { reviewId, what: 'shown', to: [to] });
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ ...actorOf(caller), action: 'review.shown', subjectKind: 'review', subjectId: reviewId },
        detail: { to },
      },
    ]);
  });
  return ownReview(context, caller, reviewId);
}

function talking(view: ReviewView): ReviewView {
  refuseUnlessShared(view.review);
  return view;
}

async function held(trx: Writer, workspaceId: string, reviewId: string): Promise<Review> {
  const review = await holdReview(trx, workspaceId, reviewId);
  if (!review) throw new UserError((t) => t.reviews.unknown);
  refuseUnlessShared(review);
  return review;
}

function refuseUnlessShared({ state }: Review): void {
  if (state === 'closed') throw new UserError((t) => t.reviews.locked.closed);
  if (state === 'ended') throw new UserError((t) => t.reviews.locked.ended);
  if (state === 'writing') throw new UserError((t) => t.reviews.notShared);
}
