import type { ActedOn, PersonalFinding, PersonalQuestion } from '../capability.ts';
import type { Caller, Context } from '../context.ts';
import type { Reader } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { requirePermission } from '../people/index.ts';
import { stageDurations } from './actions.ts';
import type { OpenDeal } from './deal.ts';
import type { StuckNumbers } from './nudge-numbers.ts';
import { dealPermissions } from './permissions.ts';
import { type Stuck, stuckDeals } from './rules/stuck.ts';
import { openDeals } from './stage-store.ts';
import { movedSince } from './stuck-store.ts';

type Found = PersonalFinding & { numbers: StuckNumbers };

/** One or two deals stuck are on the team's card; from three on it is a habit (domain.md §5.7). */
const WORTH_A_WORD = 3;

/** Who has three or more deals stuck. */
export async function findStuck(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const [today, same] of Map.groupBy(people, (each) => each.today)) {
    const ids = same.map(({ person }) => person.id);
    const { open, stuck } = await stuckOf(db, workspaceId, ids, today);
    const openOf = Map.groupBy(open, ({ ownerId }) => ownerId);
    for (const [id, own] of Map.groupBy(stuck, ({ deal }) => deal.ownerId)) {
      const [longest] = own;
      if (!longest || own.length < WORTH_A_WORD) continue;
      const { medianDays, n } = longest.usual;
      const numbers = {
        stuck: own.length,
        open: openOf.get(id)?.length ?? 0,
        days: longest.deal.daysInStage,
        medianDays,
        n,
      };
      found.push({ personId: id, about: 'deals', severity: own.length, numbers });
    }
  }
  return found;
}

/** The caller's own stuck deals, the longest first. */
export async function myStuckDeals(context: Context, caller: Caller): Promise<Stuck<OpenDeal>[]> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const own = { personId: caller.personId };
  const allowed = dealPermissions['deals.read_stuck'];
  await requirePermission(context.db, caller, allowed, own, today, (t) => t.stuckDeals.refusal);
  return (await stuckOf(context.db, caller.workspaceId, [caller.personId], today)).stuck;
}

/** The stuck deals of these people, the longest in its stage first; who may see them is decided by whoever asks. */
export async function stuckDealsOf(
  db: Reader,
  workspaceId: string,
  ownerIds: readonly string[],
  asOf: LocalDate,
): Promise<Stuck<OpenDeal>[]> {
  return (await stuckOf(db, workspaceId, ownerIds, asOf)).stuck;
}

async function stuckOf(db: Reader, workspaceId: string, ownerIds: readonly string[], asOf: LocalDate) {
  const open = await openDeals(db, workspaceId, { ownerIds, asOf });
  const stages = [...new Set(open.map(({ stage }) => stage))];
  return { open, stuck: stuckDeals(open, await stageDurations(db, workspaceId, stages, asOf)) };
}

/** Whether any of their deals changed since: moved on, won, lost, or corrected. */
export function dealsMoved(
  { db }: Context,
  { workspaceId, personId, from, until }: ActedOn,
): Promise<boolean> {
  return movedSince(db, workspaceId, personId, { from, until });
}
