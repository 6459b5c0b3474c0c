import type { Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { plan } from '../../outbox/index.ts';
import { nextAtWork, type Person } from '../../people/index.ts';

/** To who is asked: somebody suggests something. Period: the version's id. */
export const SUGGESTED = 'playbook.suggested.v1';
/** To who suggested it: what became of it. Period: the version's id. */
export const DECIDED = 'playbook.decided.v1';
/** To who is credited for what somebody else wrote down. Period: the entry's id. */
export const CREDITED = 'playbook.credited.v1';
/** An entry, into a channel. Period: an id of its own. */
export const SHARED = 'playbook.shared.v1';

/** A holiday of two weeks that nobody knew of still leaves time for it. */
const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** Plans a direct message about one thing, named by `id`, to somebody within their hours. */
export async function tell(
  trx: Writer,
  context: Context,
  to: Person,
  { kind, id, params }: { kind: string; id: string; params: Readonly<Record<string, string>> },
): Promise<void> {
  if (!to.isActive || !to.slackUserId) return;
  const dueAt = await nextAtWork(trx, to, context.clock.now());
  const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
  await plan(trx, context, to.workspaceId, [{ kind, period: id, target: to.id, params, dueAt, expiresAt }]);
}
