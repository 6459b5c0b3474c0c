import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { nextAtWork, type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { recognitionPermissions } from '../permissions.ts';
import type { Praise } from '../rules/praise.ts';
import { markThanked, praiseById } from '../store/praise.ts';
import { ARRIVES_WITHIN_MS } from './give-praise.ts';

/** To the giver: thanks. Period: the praise's id. */
export const THANKED = 'recognition.thanked.v1';

/**
 * Thanks the giver, once: they get a direct message within their hours. Thanking again changes nothing.
 * Throws a UserError for anyone but who was praised, and for what was taken back.
 */
export async function thankForPraise(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ praise: Praise; giver: Person }> {
  const { db, clock } = context;
  const { workspaceId, personId: actorId, source } = caller;
  const now = clock.now();
  const today = localDateOf(now, caller.zone);
  const praise = await praiseById(db, workspaceId, id);
  if (!praise) throw new UserError((t) => t.recognition.notYours);
  const allowed = recognitionPermissions['recognition.thank'];
  const receiver = { personId: praise.receiverId };
  await requirePermission(db, caller, allowed, receiver, today, (t) => t.recognition.notYours);
  const giver = await personById(db, workspaceId, praise.giverId, today);
  if (!giver) throw new UserError((t) => t.recognition.notYours);
  if (praise.thankedAt) return { praise, giver };
  const dueAt = await nextAtWork(db, giver, now);
  await perform(context, caller, async (trx) => {
    if (!(await markThanked(trx, workspaceId, id, now))) return;
    await plan(trx, context, workspaceId, [
      {
        kind: THANKED,
        period: id,
        target: giver.id,
        params: { praiseId: id },
        dueAt,
        expiresAt: new Date(dueAt.getTime() + ARRIVES_WITHIN_MS),
      },
    ]);
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action: 'praise.thanked', subjectKind: 'praise', subjectId: praise.givenId },
    ]);
  });
  return { praise: { ...praise, thankedAt: now }, giver };
}
