import type { Reader, Writer } from '../../database/open.ts';
import type { Peer, Review } from '../rules/review.ts';

/** Who may write about somebody as a peer, by the time they were named. */
export async function peersOf(
  db: Reader,
  workspaceId: string,
  reviewIds: readonly string[],
): Promise<(Peer & { reviewId: string })[]> {
  if (reviewIds.length === 0) return [];
  const rows = await db
    .selectFrom('review_peer')
    .select(['review_id', 'peer_id', 'state'])
    .where('workspace_id', '=', workspaceId)
    .where('review_id', 'in', reviewIds)
    .orderBy('changed_at')
    .orderBy('peer_id')
    .execute();
  return rows.map((row) => ({ reviewId: row.review_id, personId: row.peer_id, state: row.state }));
}

/** Keeps what somebody is to a review as a peer now. */
export async function savePeer(
  trx: Writer,
  workspaceId: string,
  review: Pick<Review, 'id' | 'personId'>,
  { personId, state }: Peer,
  at: Date,
): Promise<void> {
  const now = { state, changed_at: at.getTime() };
  await trx
    .insertInto('review_peer')
    .values({
      workspace_id: workspaceId,
      review_id: review.id,
      peer_id: personId,
      person_id: review.personId,
      ...now,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'review_id', 'peer_id']).doUpdateSet(now))
    .execute();
}

export async function deletePeer(
  trx: Writer,
  workspaceId: string,
  reviewId: string,
  peerId: string,
): Promise<void> {
  await trx
    .deleteFrom('review_peer')
    .where('workspace_id', '=', workspaceId)
    .where('review_id', '=', reviewId)
    .where('peer_id', '=', peerId)
    .execute();
}
