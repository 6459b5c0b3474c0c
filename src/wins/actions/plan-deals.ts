import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { type Deal, firstSeen, knowsDealsSince, wonDeals } from '../../deals/index.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { firstRecorded } from '../../kpis/index.ts';
import { type PlannedDelivery, plan } from '../../outbox/index.ts';
import { allWorkspaces, membersOf, teamCalendarOf } from '../../people/index.ts';
import {
  FIRST_FILE_MS,
  gatheringTime,
  isLargeEnough,
  isNews,
  NEWS_DAYS,
  postTime,
} from '../rules/deal-posts.ts';
import { type DealPost, insertDealPosts, noticedAmong, postsOn } from '../store/deal-posts.ts';
import { unnamedAmong } from '../store/naming.ts';
import { allWishes, type TeamWishes } from '../store/settings.ts';
import { type Place, placeById } from './places.ts';

/** Deals that were won, into the team's channel. Period: when. */
export const DEALS = 'wins.deals.v1';
/** One line at the end of a day with those that were more than the day's deals. Period: the day. */
export const MORE_DEALS = 'wins.more_deals.v1';

/** A deal that could not be posted until then is old news. */
const STALE_MS = 12 * 3_600_000;
/** The next working day may be as far away. */
const LONGEST_BREAK_DAYS = 30;

type DealWishes = TeamWishes & { deals: { since: Date } };

/** Plans the posts of deals that were just won, for the teams that want them. Running it again plans nothing twice. */
export async function planDeals(context: Context, now: Date): Promise<void> {
  for (const { id: workspaceId } of await allWorkspaces(context.db)) {
    for (const wishes of await allWishes(context.db, workspaceId)) {
      const place = wishes.deals && (await placeById(context, workspaceId, wishes.teamId));
      if (place && wishes.deals) {
        await planTeam(context, place, { ...wishes, deals: wishes.deals }, now);
      }
    }
  }
}

async function planTeam(context: Context, place: Place, wishes: DealWishes, now: Date): Promise<void> {
  const { db } = context;
  const { workspaceId, id: teamId, zone } = place;
  const fresh = await newsOf(context, place, wishes, now);
  if (fresh.length === 0) return;
  const today = localDateOf(now, zone);
  const range = { from: today, until: addDays(today, LONGEST_BREAK_DAYS) };
  const calendar = await teamCalendarOf(db, workspaceId, place, range);
  const { at, on } = postTime(now, calendar, zone);
  await inTransaction(db, async (trx) => {
    const noticed = await noticedAmong(
      trx,
      workspaceId,
      fresh.map(({ id }) => id),
    );
    const before = (await postsOn(trx, workspaceId, teamId, on)).filter(({ isGathered }) => !isGathered);
    const room = Math.max(0, wishes.dealsADay - before.length);
    const lastAt = gatheringTime(on, calendar, zone);
    const posts = fresh
      .filter(({ id }) => !noticed.has(id))
      .map((deal, nth): DealPost => {
        const isGathered = nth >= room;
        return { dealId: deal.id, teamId, on, at: isGathered && lastAt > at ? lastAt : at, isGathered };
      });
    await insertDealPosts(trx, workspaceId, posts, now);
    await plan(trx, context, workspaceId, deliveriesOf(posts));
  });
}

/** One message for all that are posted at the same time. */
function deliveriesOf(posts: readonly DealPost[]): PlannedDelivery[] {
  return posts.map(({ teamId, on, at, isGathered }) => {
    const period = isGathered ? on : at.toISOString();
    const params = isGathered ? { teamId, on } : { teamId, on, at: at.toISOString() };
    const expiresAt = new Date(at.getTime() + STALE_MS);
    return { kind: isGathered ? MORE_DEALS : DEALS, period, target: teamId, params, dueAt: at, expiresAt };
  });
}

/** The deals of a team's people that are news and large enough, the largest first; nobody's who is not to be named. */
async function newsOf(context: Context, place: Place, wishes: DealWishes, now: Date): Promise<Deal[]> {
  const { db } = context;
  const { workspaceId, id: teamId, zone } = place;
  const today: LocalDate = localDateOf(now, zone);
  const earliest = addDays(today, -NEWS_DAYS);
  const members = await membersOf(db, workspaceId, teamId, today);
  const ids = members.filter((member) => member.teamId === teamId).map(({ id }) => id);
  const unnamed = await unnamedAmong(db, workspaceId, ids);
  const ownerIds = ids.filter((id) => !unnamed.has(id));
  const won = await wonDeals(db, workspaceId, { ownerIds, from: earliest, until: addDays(today, 1) });
  const noticed = await noticedAmong(
    db,
    workspaceId,
    won.map(({ id }) => id),
  );
  const unknown = won.filter((deal) => !noticed.has(deal.id) && isLargeEnough(deal, wishes));
  if (unknown.length === 0) return [];
  const dealIds = unknown.map(({ id }) => id);
  const seen = await firstSeen(db, workspaceId, dealIds);
  const told = await firstRecorded(db, workspaceId, 'deals_won', 'deal', dealIds);
  const answers = new Map<number, Promise<boolean>>();
  const { since } = wishes.deals;
  const wish = { since, sinceDay: localDateOf(since, zone) };
  const news: Deal[] = [];
  for (const deal of unknown) {
    const [seenAt = null, wonAt = null] = [seen.get(deal.id), told.get(deal.id)];
    // Asked only of what depends on it.
    const isNewToUs = seenAt !== null && wonAt !== null && seenAt >= wonAt && deal.closedOn !== null;
    const isOfFirstFile = isNewToUs && !(await isLaterFile(seenAt));
    if (isNews({ ...deal, seenAt, wonAt, isOfFirstFile }, wish, earliest, now)) news.push(deal);
  }
  return news.toSorted(
    (one, other) => (other.amount ?? 0) - (one.amount ?? 0) || (one.id < other.id ? -1 : 1),
  );

  /** Deals of one file are told of at a few instants, so each is asked about once. */
  function isLaterFile(seenAt: Date): Promise<boolean> {
    const at = seenAt.getTime() - FIRST_FILE_MS;
    const known = answers.get(at) ?? knowsDealsSince(db, workspaceId, new Date(at));
    answers.set(at, known);
    return known;
  }
}
