import { isPostgres, type Reader, type Writer } from '../database/open.ts';
import type { Delivery } from './store.ts';

/** Whether there is anything to look up now; a read, so that idle turns take no write lock. */
export async function hasSettledUnknown(
  db: Reader,
  now: number,
  closedWorkspaces: readonly string[],
): Promise<boolean> {
  return (await settledUnknown(db, now, closedWorkspaces).executeTakeFirst()) !== undefined;
}

/**
 * Takes the next delivery whose fate is unknown and settled, and puts it out of the others' reach until `leaseUntil`
 * (machine time). The lease only saves them the work; what decides is whether the row
 * still stands where it did.
 */
export async function leaseUnknown(
  trx: Writer,
  now: number,
  leaseUntil: number,
  closedWorkspaces: readonly string[],
): Promise<Delivery | undefined> {
  const next = settledUnknown(trx, now, closedWorkspaces);
  return await trx
    .updateTable('delivery')
    .set({ next_at: leaseUntil })
    .where('state', '=', 'unknown')
    .where('id', '=', isPostgres(trx) ? next.forUpdate().skipLocked() : next)
    .returningAll()
    .executeTakeFirst();
}

function settledUnknown(db: Reader, now: number, closedWorkspaces: readonly string[]) {
  return db
    .selectFrom('delivery')
    .select('id')
    .where('state', '=', 'unknown')
    .where('next_at', '<=', now)
    .$if(closedWorkspaces.length > 0, (query) => query.where('workspace_id', 'not in', closedWorkspaces))
    .orderBy('next_at')
    .orderBy('due_at')
    .orderBy('position')
    .limit(1);
}

/** Lets nothing wait beyond `latest` (machine time): what it was to wait for was told by another clock. */
export async function shortenWaits(trx: Writer, latest: number) {
  await trx
    .updateTable('delivery')
    .set({ next_at: latest })
    .where('state', 'in', ['pending', 'unknown'])
    .where('next_at', '>', latest)
    .execute();
}

/** Who has claims open. */
export async function claimOwners(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .select('owner')
    .distinct()
    .where('state', '=', 'sending')
    .execute();
  return rows.flatMap((row) => row.owner ?? []);
}

/**
 * Turns an owner's open claims, but for those still in hand, into unknown ones to be looked up from `nextAt` on
 * (machine time). Returns how many.
 */
export async function surrender(
  trx: Writer,
  owner: string,
  inHand: readonly string[],
  nextAt: number,
): Promise<number> {
  let update = trx
    .updateTable('delivery')
    .set({ state: 'unknown', next_at: nextAt, reason: 'interrupted' })
    .where('state', '=', 'sending')
    .where('owner', '=', owner);
  if (inHand.length > 0) update = update.where('id', 'not in', inHand);
  const result = await update.executeTakeFirst();
  return Number(result.numUpdatedRows);
}
