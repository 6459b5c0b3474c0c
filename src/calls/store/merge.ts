import type { OnMerge } from '../../capability.ts';
import { movePerson } from '../../database/move-person.ts';

/**
 * Calls, reviews and requests of one are the other's. Where both reviewed one call, or were asked about it, each stays where it
 * is; and so does what one said of the other, since it would look as if it were said of oneself.
 */
export const moveCalls: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await movePerson(trx, { workspaceId, from, into }, 'sales_call', ['owner_id', 'added_by']);
  // Of one's own review both columns move at once.
  await trx
    .updateTable('call_review')
    .set({ owner_id: into, reviewer_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('owner_id', '=', from)
    .where('reviewer_id', '=', from)
    .execute();
  await trx
    .updateTable('call_review')
    .set({ owner_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('owner_id', '=', from)
    .where('reviewer_id', '<>', into)
    .execute();
  await trx
    .updateTable('call_request')
    .set({ owner_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('owner_id', '=', from)
    .where('asked_id', '<>', into)
    .execute();
  await trx
    .updateTable('call_review')
    .set({ reviewer_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('reviewer_id', '=', from)
    .where('owner_id', '<>', into)
    .where('call_id', 'not in', (eb) =>
      eb
        .selectFrom('call_review')
        .select('call_id')
        .where('workspace_id', '=', workspaceId)
        .where('reviewer_id', '=', into),
    )
    .execute();
  await trx
    .updateTable('call_request')
    .set({ asked_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('asked_id', '=', from)
    .where('owner_id', '<>', into)
    .where('call_id', 'not in', (eb) =>
      eb
        .selectFrom('call_request')
        .select('call_id')
        .where('workspace_id', '=', workspaceId)
        .where('asked_id', '=', into),
    )
    .execute();
  await movePerson(trx, { workspaceId, from, into }, 'call_form', ['author_id']);
};
