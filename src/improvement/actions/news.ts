import type { Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { type PlannedDelivery, plan as planDeliveries } from '../../outbox/index.ts';

/** To one of the pair, or to who was shown the plan: what the other did. Period: the plan, what, and the version. */
export const NEWS = 'improvement.news.v1';

/** What there is to say. */
export const NEWS_KINDS = ['offered', 'changed', 'agreed', 'kept', 'dropped', 'ended', 'shared'] as const;

export type NewsKind = (typeof NEWS_KINDS)[number];

const DAYS_TO_ARRIVE = 14;

/** Plans to say it, within the hours of who hears it; who waits for it gets it whatever the week has had. */
export async function planNews(
  trx: Writer,
  context: Context,
  workspaceId: string,
  { planId, what, version, to }: { planId: string; what: NewsKind; version: number; to: string },
): Promise<void> {
  const dueAt = context.clock.now();
  const expiresAt = new Date(dueAt.getTime() + DAYS_TO_ARRIVE * 24 * 3_600_000);
  const period = `${planId} ${what} ${version}`;
  const row: PlannedDelivery = { kind: NEWS, period, target: to, params: { planId, what }, dueAt, expiresAt };
  await planDeliveries(trx, context, workspaceId, [row]);
}
