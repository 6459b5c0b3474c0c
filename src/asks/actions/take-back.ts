import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { askPermissions } from '../permissions.ts';
import { askById, takeBackRow } from '../store.ts';

/** Takes back what the caller asked and nobody answered yet; its words are forgotten. Throws a UserError otherwise. */
export async function takeBackAsk(context: Context, caller: Caller, askId: string): Promise<void> {
  const { workspaceId, zone } = caller;
  const ask = await askById(context.db, workspaceId, askId);
  if (!ask) throw new UserError((t) => t.asks.notYours);
  const allowed = askPermissions['asks.take_back'];
  const today = localDateOf(context.clock.now(), zone);
  const asker = { personId: ask.askerId };
  await requirePermission(context.db, caller, allowed, asker, today, (t) => t.asks.notYours);
  await perform(context, caller, async (trx) => {
    if (!(await takeBackRow(trx, workspaceId, askId, context.clock.now()))) {
      throw new UserError((t) => t.asks.settled);
    }
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'ask.taken_back', subjectKind: 'ask', subjectId: askId },
    ]);
  });
}
