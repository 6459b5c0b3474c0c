import { inChunks } from '../database/chunks.ts';
import type { Reader } from '../database/open.ts';
import type { DeliveryState } from '../database/tables/outbox.ts';
import type { DeliveryKey } from './plan-store.ts';
import { FLAGGED } from './store.ts';

/** How far a delivery has come. */
export type Standing = {
  state: DeliveryState;
  /** Business time: when it is, or was, to be said. */
  dueAt: Date;
  /** Where it stands in Slack, once it was sent. */
  post: { channelId: string; ts: string } | null;
};

/** The deliveries of one kind for these periods, of which each has but one target; what was never planned is left out. */
export async function standingsOf(
  db: Reader,
  workspaceId: string,
  kind: string,
  periods: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const found = new Map<string, Standing>();
  for (const chunk of inChunks(periods)) {
    const rows = await db
      .selectFrom('delivery')
      .select(['period', 'state', 'due_at', 'channel', 'slack_ts'])
      .where('workspace_id', '=', workspaceId)
      .where('kind', '=', kind)
      .where('period', 'in', chunk)
      .execute();
    for (const { period, state, due_at, channel, slack_ts: ts } of rows) {
      const post = channel && ts ? { channelId: channel, ts } : null;
      found.set(period, { state, dueAt: new Date(due_at), post });
    }
  }
  return found;
}

/** Something that came to its end without being said, as far as we know. */
export type UnsentDelivery = DeliveryKey & {
  workspaceId: string;
  /** Nobody can find out whether it was posted. */
  mayHaveBeenPosted: boolean;
};

/** What of a kind failed or was skipped among what was due at `since` (business time) or later, in every workspace. */
export async function unsentDeliveries(db: Reader, kind: string, since: Date): Promise<UnsentDelivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .select(['workspace_id', 'period', 'target', 'reason'])
    .where('state', 'in', ['failed', 'skipped'])
    .where('due_at', '>=', since.getTime())
    .where('kind', '=', kind)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.map(({ workspace_id: workspaceId, period, target, reason }) => ({
    workspaceId,
    kind,
    period,
    target,
    mayHaveBeenPosted: reason?.startsWith(FLAGGED) ?? false,
  }));
}
