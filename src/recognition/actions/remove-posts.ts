import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { removePost, standingsOf } from '../../outbox/index.ts';
import { markRemoved, praiseToRemove, type ToRemove } from '../store/taken-back.ts';
import { PUBLIC, RECEIVED } from './give-praise.ts';

/** Removes from Slack whatever was taken back and still stands there. Twice is as good as once. */
export async function removeTakenBack(context: Context): Promise<void> {
  for (const taken of await praiseToRemove(context.db)) await removePosts(context, taken);
}

/**
 * Removes the posts of what was taken back. What waits is never sent (deliveries.ts), so it is left alone; what is on its
 * way, or cannot be reached now, is looked at again a minute later.
 */
export async function removePosts(context: Context, taken: ToRemove): Promise<void> {
  const { db } = context;
  const { workspaceId, givenId, ids } = taken;
  const standings = [
    ...(await standingsOf(db, workspaceId, PUBLIC, [givenId])).values(),
    ...(await standingsOf(db, workspaceId, RECEIVED, ids)).values(),
  ];
  let isDone = true;
  for (const standing of standings) isDone = (await removePost(context, standing, 'praise')) && isDone;
  if (isDone) await inTransaction(db, (trx) => markRemoved(trx, taken, context.clock.now()));
}
