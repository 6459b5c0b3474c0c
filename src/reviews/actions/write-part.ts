import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf, type Person, peopleByIds, recordOpening } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import {
  type Cycle,
  isReadyToShare,
  LONGEST_TEXT,
  lockedBy,
  type PartStanding,
  type PartWords,
  questionsOf,
  type Review,
  unanswered,
} from '../rules/review.ts';
import { cycleById } from '../store/cycles.ts';
import { openFinished, ownWords, saveWords } from '../store/part-words.ts';
import { partById, partsOf } from '../store/parts.ts';
import { holdReview, markShared, reviewById } from '../store/reviews.ts';
import { type ReviewFacts, reviewFacts } from './facts.ts';
import { requireOneOf, unknown } from './load-review.ts';
import { planNews } from './news.ts';

/** The field that says whether a part is finished; the others are the questions'. */
export const DONE_FIELD = 'done';
export const OVERALL_FIELD = 'overall';

/** What somebody writes, as they see it themselves. */
export type OwnPart = {
  part: PartStanding;
  review: Review;
  cycle: Cycle;
  person: Person;
  /** Who leads the person in the review. */
  manager: Person;
  words: PartWords;
};

/** A part of the caller's own; what was left or is over can still be read. Throws a UserError when it is not theirs. */
export async function readPart(context: Context, caller: Caller, partId: string): Promise<OwnPart> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const part = await partById(db, workspaceId, partId);
  if (!part) throw unknown();
  await requireOneOf(context, caller, 'reviews.write', [part.authorId]);
  const review = await reviewById(db, workspaceId, part.reviewId);
  const cycle = review && (await cycleById(db, workspaceId, review.cycleId));
  const words = await ownWords(db, workspaceId, partId, personId);
  if (!review || !cycle || !words) throw unknown();
  const ids = [review.personId, review.managerId];
  const pair = await peopleByIds(db, workspaceId, ids, localDateOf(clock.now(), 'UTC'));
  const person = pair.find(({ id }) => id === review.personId);
  const manager = pair.find(({ id }) => id === review.managerId);
  if (!person || !manager) throw new Error(`The review ${review.id} is of nobody`);
  return { part, review, cycle, person, manager, words };
}

/** A part that can be written, with the facts its writer may see: none for a peer, or for who leads the person no more. */
export type PartStart = OwnPart & { facts: ReviewFacts | null };

/** Throws a UserError when it cannot be written (any more). */
export async function openPart(context: Context, caller: Caller, partId: string): Promise<PartStart> {
  const own = await readPart(context, caller, partId);
  const { part, review, cycle, person, manager } = own;
  refuseLocked(review, part);
  const leadsNoMore = part.kind === 'manager' && person.managerId !== caller.personId;
  if (part.kind === 'peer' || leadsNoMore) return { ...own, facts: null };
  const today = localDateOf(context.clock.now(), person.zone);
  await recordOpening(context, caller, person.id, 'review', today);
  const role = part.kind === 'self' ? 'person' : 'manager';
  const facts = await reviewFacts(context, { person, manager, role, cycle, today });
  return { ...own, facts };
}

/** What became of it: `isShared`: with it both have written, and both read everything from now on. */
export type SavedPart = { own: OwnPart; isFinal: boolean; isShared: boolean };

/**
 * Keeps what was typed, as a draft that its writer alone reads, or as finished. Once both of the pair have finished, everything
 * that is finished is shared with both; what a peer finishes after that joins it. Throws a UserError under its field.
 */
export async function savePart(
  context: Context,
  caller: Caller,
  { partId, words, isFinal }: { partId: string; words: PartWords; isFinal: boolean },
): Promise<SavedPart> {
  const { workspaceId } = caller;
  const own = await readPart(context, caller, partId);
  const { part, person } = own;
  refuseLocked(own.review, part);
  for (const question of questionsOf(part.kind)) {
    if (words[question].length > LONGEST_TEXT)
      throw new UserError((t) => t.reviews.tooLong({ most: LONGEST_TEXT }), question);
  }
  const open = isFinal ? unanswered(part.kind, words) : null;
  if (open) throw new UserError((t) => t.reviews.unanswered, open);
  const kept = part.kind === 'manager' && own.cycle.hasOverall ? words : { ...words, overall: null };
  const at = context.clock.now();
  const today = localDateOf(at, person.zone);
  const isShared = await perform(context, caller, async (trx) => {
    const review = await holdReview(trx, workspaceId, part.reviewId);
    if (!review) throw unknown();
    refuseLocked(review, part);
    const joins = isFinal && review.state === 'shared';
    const state = isFinal ? 'final' : isEmpty(kept) ? 'open' : 'draft';
    await saveWords(trx, workspaceId, partId, kept, { state, at, openOn: joins ? today : null });
    if (joins) await tellPair(trx, context, workspaceId, review, 'joined', partId);
    const action = isFinal ? 'review.finished' : 'review.drafted';
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action, subjectKind: 'review_part', subjectId: partId },
    ]);
    if (review.state !== 'writing') return joins;
    if (!isReadyToShare(await partsOf(trx, workspaceId, [review.id]))) return false;
    await markShared(trx, workspaceId, review.id, today);
    await openFinished(trx, workspaceId, review.id, today);
    await tellPair(trx, context, workspaceId, review, 'shared');
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'review.shared', subjectKind: 'review', subjectId: review.id },
    ]);
    return true;
  });
  return { own: await readPart(context, caller, partId), isFinal, isShared };
}

const isEmpty = ({ well, hard, next, overall }: PartWords) =>
  [well, hard, next].every((text) => text.trim() === '') && overall === null;

function tellPair(
  trx: Writer,
  context: Context,
  workspaceId: string,
  { id, personId, managerId }: Review,
  what: 'shared' | 'joined',
  once?: string,
): Promise<void> {
  const to = [personId, managerId];
  return planNews(trx, context, workspaceId, { reviewId: id, what, to, ...(once ? { once } : {}) });
}

function refuseLocked(review: Review, part: PartStanding): void {
  const locked = lockedBy(review, part);
  if (locked) throw new UserError((t) => t.reviews.locked[locked]);
}
