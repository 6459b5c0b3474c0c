import type { Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { type PlannedDelivery, plan as planDeliveries } from '../../outbox/index.ts';

/**
 * To one of those who have a part in a review: what happened in it. Period: the review, what, and what makes it another time
 * (a note, a peer). Params: the review and what; nothing that was written.
 */
export const NEWS = 'reviews.news.v1';

/** To a manager whose people have a review from now on: one message for all of them. Period: the cycle. */
export const BEGUN = 'reviews.begun.v1';

/** What there is to say, and to whom. */
export const NEWS_KINDS = [
  /** To the person: they are to write. */
  'begun',
  /** To the manager: the person named peers. */
  'suggested',
  /** To a peer: they are asked to write. */
  'asked',
  /** To the manager: a peer would rather not. */
  'declined',
  /** To both: they read what the other wrote. */
  'shared',
  /** To both: a peer wrote after that. */
  'joined',
  /** To the other of the two: something was written down of the talk, or added to a part. */
  'noted',
  'added',
  /** To the manager: the person read it and talked. */
  'acknowledged',
  /** To who has something to write: nobody needs it any more. */
  'called_off',
  /** To the manager: the person left. */
  'left',
  /** To the new manager and the person: who writes now. */
  'taken_over',
  /** To a later manager: the person shows it. */
  'shown',
] as const;

export type NewsKind = (typeof NEWS_KINDS)[number];

const DAYS_TO_ARRIVE = 14;

export type News = { reviewId: string; what: NewsKind; to: readonly string[]; once?: string };

/** Plans to say it, within the hours of who hears it: whoever is away reads it when they are back. */
export async function planNews(
  trx: Writer,
  context: Context,
  workspaceId: string,
  ...news: readonly News[]
): Promise<void> {
  const rows = news.flatMap(({ reviewId, what, to, once = '' }) =>
    [...new Set(to)].map((target): PlannedDelivery => {
      const period = `${reviewId} ${what}${once ? ` ${once}` : ''}`;
      return { kind: NEWS, period, target, params: { reviewId, what }, ...arriving(context) };
    }),
  );
  await planDeliveries(trx, context, workspaceId, rows);
}

/** Plans to tell the managers of a cycle that it began. */
export async function planBegun(
  trx: Writer,
  context: Context,
  workspaceId: string,
  { cycleId, managerIds }: { cycleId: string; managerIds: readonly string[] },
): Promise<void> {
  const rows = managerIds.map(
    (target): PlannedDelivery => ({
      ...{ kind: BEGUN, period: cycleId, target, params: { cycleId }, ...arriving(context) },
    }),
  );
  await planDeliveries(trx, context, workspaceId, rows);
}

function arriving({ clock }: Context) {
  const dueAt = clock.now();
  return { dueAt, expiresAt: new Date(dueAt.getTime() + DAYS_TO_ARRIVE * 24 * 3_600_000) };
}
