import type { DueDelivery, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { type Deal, dealsById } from '../../deals/index.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleByIds } from '../../people/index.ts';
import { isLargeEnough } from '../rules/deal-posts.ts';
import { postsOn } from '../store/deal-posts.ts';
import { unnamedAmong } from '../store/naming.ts';
import { teamWishes } from '../store/settings.ts';
import { type Place, placeById } from './places.ts';

/** Deals to be named in a channel, with who won each. */
export type PostedDeal = { deal: Deal; ownerName: string };

/** What is posted now: the deals of one message that are still won, wanted and may be named. */
export async function dealsOfPost(
  context: Context,
  { workspaceId, params }: DueDelivery,
): Promise<{ place: Place; deals: PostedDeal[] } | Skip> {
  const { db, clock } = context;
  const { teamId = '', on = '', at } = params;
  const place = await placeById(context, workspaceId, teamId);
  if (!place) return { skip: 'the team is paused or has no channel' };
  const wishes = await teamWishes(db, workspaceId, teamId);
  if (!wishes?.deals) return { skip: 'the team wants no deals posted any more' };
  const rows = (await postsOn(db, workspaceId, teamId, on)).filter((row) =>
    at ? !row.isGathered && row.at.toISOString() === at : row.isGathered,
  );
  const known = await dealsById(
    db,
    workspaceId,
    rows.map(({ dealId }) => dealId),
  );
  const won = rows
    .flatMap(({ dealId }) => known.get(dealId) ?? [])
    .filter((deal) => deal.status === 'won' && isLargeEnough(deal, wishes));
  const ownerIds = [...new Set(won.map(({ ownerId }) => ownerId))];
  const unnamed = await unnamedAmong(db, workspaceId, ownerIds);
  const owners = await peopleByIds(db, workspaceId, ownerIds, localDateOf(clock.now(), place.zone));
  const named = new Map(
    owners.filter((owner) => owner.isActive && !unnamed.has(owner.id)).map(({ id, name }) => [id, name]),
  );
  const deals = won.flatMap((deal) => {
    const ownerName = named.get(deal.ownerId);
    return ownerName === undefined ? [] : [{ deal, ownerName }];
  });
  return deals.length > 0 ? { place, deals } : { skip: 'nothing of it is won, wanted and named any more' };
}
