import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { failedDeliveries, plan } from '../../outbox/index.ts';
import { allActivePeople, allWorkspaces } from '../../people/index.ts';
import { PREVIEW } from './ask-first.ts';
import { CARD } from './card-deliveries.ts';
import { UNASKED } from './unasked.ts';
import { UNPOSTED } from './unposted.ts';

const A_DAY_MS = 24 * 3_600_000;

/**
 * Tells every admin, once, of each card of the last day that Slack refused for good, and of each that waits because
 * Slack refused the message to somebody who was to look at it first.
 */
export async function planNotices(context: Context, now: Date): Promise<void> {
  const since = new Date(now.getTime() - A_DAY_MS);
  const expiresAt = new Date(now.getTime() + A_DAY_MS);
  for (const { id: workspaceId, zone } of await allWorkspaces(context.db)) {
    const cards = await failedDeliveries(context.db, workspaceId, CARD, since);
    const previews = await failedDeliveries(context.db, workspaceId, PREVIEW, since);
    if (cards.length + previews.length === 0) continue;
    const people = await allActivePeople(context.db, workspaceId, localDateOf(now, zone));
    const admins = people.filter((person) => person.isAdmin && person.slackUserId);
    const notices = admins.flatMap(({ id: adminId }) => [
      ...cards.map(({ period, target: teamId }) => ({
        kind: UNPOSTED,
        period,
        target: `${teamId}:${adminId}`,
        params: { teamId, adminId },
      })),
      ...previews.flatMap(({ period, target }) => {
        const [teamId = '', askedId = ''] = target.split(':');
        const params = { teamId, askedId, personId: adminId };
        return askedId === adminId ? [] : [{ kind: UNASKED, period, target: `${teamId}:${adminId}`, params }];
      }),
    ]);
    await inTransaction(context.db, (trx) =>
      plan(
        trx,
        context,
        workspaceId,
        notices.map((notice) => ({ ...notice, dueAt: now, expiresAt })),
      ),
    );
  }
}
