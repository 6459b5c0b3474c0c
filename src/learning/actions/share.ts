import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { lookAtChannel, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { learningPermissions } from '../permissions.ts';
import type { Entry } from '../rules/entry.ts';
import { liveEntry } from '../store/entries.ts';
import { countUse } from '../store/entry-writes.ts';
import { gone } from './editors.ts';
import { SHARED } from './tell.ts';

/** An answer to a question is worth nothing the day after. */
const ARRIVES_WITHIN_MS = 24 * 3_600_000;

/** Whether a Slack conversation is a channel, where others read what is shared. */
export const isChannel = (channelId: string | null): channelId is string =>
  channelId !== null && /^[CG]/.test(channelId);

/**
 * Shares an entry in a channel, in the caller's name. Throws a UserError when it is gone, and for a channel that is
 * none, that I am not in, or that people of another company read.
 */
export async function shareEntry(
  context: Context,
  caller: Caller,
  id: string,
  channelId: string | null,
): Promise<{ entry: Entry; channelId: string }> {
  const { db, clock } = context;
  const { workspaceId, personId, zone, source } = caller;
  const now = clock.now();
  const allowed = learningPermissions['playbook.share'];
  await requirePermission(db, caller, allowed, { personId }, localDateOf(now, zone), gone().sentence);
  const entry = await liveEntry(db, workspaceId, id);
  if (!entry) throw gone();
  if (!isChannel(channelId)) throw new UserError((t) => t.playbook.noChannel);
  const state = await lookAtChannel(context, channelId);
  if (state === 'shared') throw new UserError((t) => t.playbook.channelShared);
  if (state !== null && state !== 'ready') throw new UserError((t) => t.playbook.channelNotThere);
  await perform(context, caller, async (trx) => {
    const shareId = context.newId();
    await plan(trx, context, workspaceId, [
      {
        kind: SHARED,
        period: shareId,
        target: channelId,
        params: { entryId: id, personId, channelId },
        dueAt: now,
        expiresAt: new Date(now.getTime() + ARRIVES_WITHIN_MS),
      },
    ]);
    await countUse(trx, workspaceId, id, 'shared');
    const about = { subjectKind: 'playbook_entry', subjectId: id, detail: { channelId } };
    await writeAudit(trx, context, workspaceId, [
      { actorId: personId, source, action: 'playbook.shared', ...about },
    ]);
  });
  return { entry, channelId };
}
