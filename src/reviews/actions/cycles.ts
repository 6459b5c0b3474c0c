import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf, byName, type Person, peopleByIds, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { reviewPermissions } from '../permissions.ts';
import { type Stage, stageOf, type Written, writtenOf } from '../rules/progress.ts';
import type { Cycle, Review } from '../rules/review.ts';
import { cycleById, endCycleRow, lastCycles } from '../store/cycles.ts';
import { partsOf } from '../store/parts.ts';
import { holdReview, markEnded, reviewsOfCycle } from '../store/reviews.ts';
import { planNews } from './news.ts';

/** How far everybody of a cycle is: who, never what. */
export type CycleProgress = {
  cycle: Cycle;
  starter: Person | null;
  /** Whether the caller may call it off. */
  mayEnd: boolean;
  reviews: readonly CycleLine[];
};

export type CycleLine = { review: Review; person: Person; manager: Person; stage: Stage; written: Written };

const MOST_CYCLES = 6;

/** The last cycles whose progress the caller may see: of an admin all, else what they started. */
export function cyclesOf({ db }: Context, { workspaceId, personId, isAdmin }: Caller): Promise<Cycle[]> {
  return lastCycles(db, workspaceId, isAdmin ? null : personId, MOST_CYCLES);
}

/** Throws a UserError, the same as if there were none, for who neither started it nor is an admin. */
export async function cycleProgress(
  context: Context,
  caller: Caller,
  cycleId: string,
): Promise<CycleProgress> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const cycle = await cycleById(db, workspaceId, cycleId);
  const today = localDateOf(clock.now(), caller.zone);
  const refusal = new UserError((t) => t.reviews.unknownCycle);
  if (!cycle) throw refusal;
  const allowed = reviewPermissions['reviews.progress'];
  await requirePermission(db, caller, allowed, { personId: cycle.startedBy }, today, refusal.sentence);
  const reviews = await reviewsOfCycle(db, workspaceId, cycleId);
  const parts = Map.groupBy(
    await partsOf(
      db,
      workspaceId,
      reviews.map(({ id }) => id),
    ),
    ({ reviewId }) => reviewId,
  );
  const ids = reviews.flatMap(({ personId, managerId }) => [personId, managerId]);
  const people = await peopleByIds(db, workspaceId, [...new Set([...ids, cycle.startedBy])], today);
  const known = new Map(people.map((person) => [person.id, person]));
  const starter = known.get(cycle.startedBy) ?? null;
  const lines = reviews.flatMap((review): CycleLine[] => {
    const [person, manager] = [known.get(review.personId), known.get(review.managerId)];
    const own = parts.get(review.id) ?? [];
    return person && manager
      ? [{ review, person, manager, stage: stageOf(review, own), written: writtenOf(own) }]
      : [];
  });
  return {
    cycle,
    starter,
    mayEnd: cycle.endedAt === null && enderOf(caller, starter) === caller.personId,
    reviews: lines.sort((a, b) => byName(a.person, b.person)),
  };
}

/** Who calls it off: whoever started it; once they left any admin, so that it does not go on for nobody. */
const enderOf = (caller: Caller, starter: Person | null): string =>
  starter?.isActive ? starter.id : caller.isAdmin ? caller.personId : '';

/**
 * Calls a cycle off. What is still being written ends: it stays with its writers, and nothing is shared that was not. What was
 * shared before goes on between the two. Throws a UserError for who may not.
 */
export async function endCycle(context: Context, caller: Caller, cycleId: string): Promise<CycleProgress> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const progress = await cycleProgress(context, caller, cycleId);
  const today = localDateOf(context.clock.now(), caller.zone);
  const allowed = reviewPermissions['reviews.end_cycle'];
  const ender = { personId: enderOf(caller, progress.starter) };
  await requirePermission(db, caller, allowed, ender, today, (t) => t.reviews.onlyStarterEnds);
  if (progress.cycle.endedAt !== null) throw new UserError((t) => t.reviews.endedAlready);
  const parts = Map.groupBy(
    await partsOf(
      db,
      workspaceId,
      progress.reviews.map(({ review }) => review.id),
    ),
    ({ reviewId }) => reviewId,
  );
  const at = context.clock.now();
  await perform(context, caller, async (trx) => {
    if (!(await endCycleRow(trx, workspaceId, cycleId, { by: personId, at }))) return;
    for (const { review } of progress.reviews) {
      const held = await holdReview(trx, workspaceId, review.id);
      if (held?.state !== 'writing') continue;
      await markEnded(trx, workspaceId, review.id, { why: 'called_off', at });
      const to = (parts.get(review.id) ?? []).filter(({ state }) => state !== 'left');
      const writers = to.map(({ authorId }) => authorId);
      await planNews(trx, context, workspaceId, { reviewId: review.id, what: 'called_off', to: writers });
    }
    const entry = { action: 'review_cycle.ended', subjectKind: 'review_cycle', subjectId: cycleId };
    await writeAudit(trx, context, workspaceId, [{ ...actorOf(caller), ...entry }]);
  });
  return cycleProgress(context, caller, cycleId);
}
