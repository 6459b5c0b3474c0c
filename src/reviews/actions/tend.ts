import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { inTransaction } from '../../database/transaction.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, peopleByIds } from '../../people/index.ts';
import type { PartStanding, Review } from '../rules/review.ts';
import {
  deleteOpenPart,
  insertParts,
  leavePart,
  type NewPart,
  partsOf,
  setPartsManager,
  takeUpPart,
} from '../store/parts.ts';
import { holdReview, markEnded, runningReviews, setReviewManager } from '../store/reviews.ts';
import { planNews } from './news.ts';

type Running = Review & { workspaceId: string };

/**
 * Follows what changed among people: whose person left, ends; and who leads a person now takes over what their former manager
 * has not finished. What that one finished stays theirs, and the two go on with it. Twice is as good as once.
 */
export async function tendReviews(context: Context, now: Date): Promise<void> {
  const running = Map.groupBy(await runningReviews(context.db), ({ workspaceId }) => workspaceId);
  for (const [workspaceId, reviews] of running) {
    const ids = reviews.flatMap(({ personId }) => personId);
    const today = localDateOf(now, 'UTC');
    const people = await peopleByIds(context.db, workspaceId, [...new Set(ids)], today);
    const known = new Map(people.map((person) => [person.id, person]));
    for (const review of reviews) {
      const person = known.get(review.personId);
      if (person) await tend(context, review, person, now);
    }
  }
}

async function tend(context: Context, review: Running, person: Person, now: Date): Promise<void> {
  if (!person.isActive) return end(context, review, now);
  const { managerId } = person;
  if (review.state !== 'writing' || managerId === null || managerId === review.managerId) return;
  const parts = await partsOf(context.db, review.workspaceId, [review.id]);
  const written = parts.find(({ kind, authorId }) => kind === 'manager' && authorId === review.managerId);
  if (written?.state === 'final') return;
  await takeOver(context, review, managerId, written);
}

async function end(context: Context, { id, workspaceId, managerId }: Running, at: Date): Promise<void> {
  await inTransaction(context.db, async (trx) => {
    const review = await holdReview(trx, workspaceId, id);
    if (review?.state !== 'writing' && review?.state !== 'shared') return;
    await markEnded(trx, workspaceId, id, { why: 'left', at });
    const peers = (await partsOf(trx, workspaceId, [id])).filter(
      ({ kind, state }) => kind === 'peer' && (state === 'open' || state === 'draft'),
    );
    const to = [managerId, ...peers.map(({ authorId }) => authorId)];
    await planNews(trx, context, workspaceId, { reviewId: id, what: 'left', to });
    await audit(trx, context, workspaceId, 'review.ended', id, {});
  });
}

async function takeOver(
  context: Context,
  { id, workspaceId, personId, managerId: formerId }: Running,
  managerId: string,
  written: PartStanding | undefined,
): Promise<void> {
  await inTransaction(context.db, async (trx) => {
    const review = await holdReview(trx, workspaceId, id);
    if (review?.state !== 'writing' || review.managerId !== formerId) return;
    // An empty page goes; a draft stays with its writer, who alone reads it.
    if (written && !(await deleteOpenPart(trx, workspaceId, written.id)))
      await leavePart(trx, workspaceId, written.id);
    await setReviewManager(trx, workspaceId, id, managerId);
    await setPartsManager(trx, workspaceId, id, managerId);
    await takeUpPart(trx, workspaceId, id, managerId);
    const part: NewPart = {
      ...{ id: context.newId(), kind: 'manager', authorId: managerId, askedAt: context.clock.now() },
      review: { id, personId, managerId },
    };
    await insertParts(trx, workspaceId, [part]);
    const news = { reviewId: id, what: 'taken_over', to: [managerId, personId], once: part.id } as const;
    await planNews(trx, context, workspaceId, news);
    await audit(trx, context, workspaceId, 'review.taken_over', id, { from: formerId, to: managerId });
  });
}

function audit(
  trx: Writer,
  context: Context,
  workspaceId: string,
  action: string,
  subjectId: string,
  detail: Record<string, string>,
): Promise<void> {
  const entry = { actorId: null, source: 'job', action, subjectKind: 'review', subjectId, detail } as const;
  return writeAudit(trx, context, workspaceId, [entry]);
}
