import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { actorOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { insertCycle } from '../store/cycles.ts';
import { insertParts, type NewPart } from '../store/parts.ts';
import { insertReviews } from '../store/reviews.ts';
import { type CycleDraft, type CyclePreview, previewCycle } from './draft-cycle.ts';
import { planBegun, planNews } from './news.ts';

/**
 * Starts a cycle: everybody who is in it gets a review with who leads them now, and both are asked to write. Throws a UserError
 * when nobody would get one, or it was started already.
 */
export async function startCycle(context: Context, caller: Caller, draft: CycleDraft): Promise<CyclePreview> {
  const { workspaceId, personId } = caller;
  const preview = await previewCycle(context, caller, draft);
  const { period, reviews } = preview;
  if (reviews.length === 0) throw new UserError((t) => t.reviews.nobodyIn);
  const at = context.clock.now();
  const { id, name, selfDue, managerDue, peers, hasOverall } = draft;
  await perform(context, caller, async (trx) => {
    const cycle = { id, name, start: period.start, end: period.end, selfDue, managerDue, peers, hasOverall };
    const isNew = await insertCycle(trx, workspaceId, { ...cycle, startedBy: personId, startedAt: at });
    if (!isNew) throw new UserError((t) => t.reviews.startedAlready);
    const rows = reviews.map(({ person, manager }) => ({
      ...{ id: context.newId(), cycleId: id, personId: person.id, managerId: manager.id },
    }));
    await insertReviews(trx, workspaceId, rows);
    const parts = rows.flatMap((review): NewPart[] => [
      { id: context.newId(), kind: 'self', authorId: review.personId, askedAt: at, review },
      { id: context.newId(), kind: 'manager', authorId: review.managerId, askedAt: at, review },
    ]);
    await insertParts(trx, workspaceId, parts);
    const news = rows.map(
      ({ id: reviewId, personId: to }) => ({ reviewId, what: 'begun', to: [to] }) as const,
    );
    await planNews(trx, context, workspaceId, ...news);
    const managerIds = [...new Set(reviews.map(({ manager }) => manager.id))];
    await planBegun(trx, context, workspaceId, { cycleId: id, managerIds });
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ ...actorOf(caller), action: 'review_cycle.started', subjectKind: 'review_cycle', subjectId: id },
        detail: {
          reviews: reviews.length,
          from: period.start,
          until: period.end,
          selfDue,
          managerDue,
          peers,
        },
      },
    ]);
  });
  return preview;
}
