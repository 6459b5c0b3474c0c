import type { OnMerge } from '../../capability.ts';
import { movePair } from '../../database/move-pair.ts';
import { movePerson } from '../../database/move-person.ts';
import type { Writer } from '../../database/open.ts';

type Merged = { workspaceId: string; from: string; into: string };

/**
 * Reviews of one are the other's, with the same other of the pair. Between the two themselves nothing moves: nobody has a
 * review with themselves. What both wrote in one review, or were named for in one, stays what the account has.
 */
export const moveReviews: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  const merged = { workspaceId, from, into };
  for (const table of ['review', 'review_part', 'review_note'] as const) {
    await movePair(trx, merged, table, ['person_id', 'manager_id']);
  }
  await movePerson(trx, merged, 'review_cycle', ['started_by', 'ended_by']);
  await movePerson(trx, merged, 'review', ['shown_to']);
  await movePerson(trx, merged, 'review_note', ['author_id']);
  await moveAuthors(trx, merged);
  await movePeers(trx, merged);
};

/** Nobody writes the same part twice, and nobody is a peer of their own. */
async function moveAuthors(trx: Writer, { workspaceId, from, into }: Merged): Promise<void> {
  await trx
    .updateTable('review_part')
    .set({ author_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('author_id', '=', from)
    // What is still named so is between the two themselves.
    .where('person_id', '<>', from)
    .where('manager_id', '<>', from)
    .where(({ or, eb }) => or([eb('kind', '<>', 'peer'), eb('person_id', '<>', into)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('review_part as held')
            .select('held.id')
            .where('held.workspace_id', '=', workspaceId)
            .where('held.author_id', '=', into)
            .whereRef('held.review_id', '=', 'review_part.review_id')
            .whereRef('held.kind', '=', 'review_part.kind'),
        ),
      ),
    )
    .execute();
}

async function movePeers(trx: Writer, { workspaceId, from, into }: Merged): Promise<void> {
  await trx
    .updateTable('review_peer')
    .set({ person_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .where('peer_id', '<>', into)
    // As its review says: one that is between the two themselves did not move.
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('review')
          .select('review.id')
          .where('review.workspace_id', '=', workspaceId)
          .where('review.person_id', '=', into)
          .whereRef('review.id', '=', 'review_peer.review_id'),
      ),
    )
    .execute();
  await trx
    .updateTable('review_peer')
    .set({ peer_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('peer_id', '=', from)
    .where('person_id', '<>', into)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('review_peer as held')
            .select('held.peer_id')
            .where('held.workspace_id', '=', workspaceId)
            .where('held.peer_id', '=', into)
            .whereRef('held.review_id', '=', 'review_peer.review_id'),
        ),
      ),
    )
    .execute();
}
