import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { requirePermission } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { recognitionPermissions } from '../../permissions.ts';
import { leaveOut, saveFiguresOnly, takeIn } from '../../store/board/settings.ts';

/** Leaves the caller out of every board and competition, or takes them in again. Nobody is told. */
export async function setLeftOut(context: Context, caller: Caller, isOut: boolean): Promise<void> {
  const { db, clock } = context;
  const { workspaceId, personId, zone, source } = caller;
  const now = clock.now();
  const allowed = recognitionPermissions['recognition.opt_out'];
  const today = localDateOf(now, zone);
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.boards.adminsOnly);
  await perform(context, caller, async (trx) => {
    const isNew = isOut
      ? await leaveOut(trx, workspaceId, personId, now)
      : await takeIn(trx, workspaceId, personId);
    if (!isNew) return;
    const action = isOut ? 'leaderboard.left' : 'leaderboard.joined';
    await writeAudit(trx, context, workspaceId, [
      { actorId: personId, source, action, subjectKind: 'person', subjectId: personId },
    ]);
  });
}

/** Lets the whole company see teams' figures only, or people again. Throws a UserError for anyone but an admin. */
export async function setFiguresOnly(context: Context, caller: Caller, isOn: boolean): Promise<void> {
  const { db, clock } = context;
  const { workspaceId, personId, zone, source } = caller;
  const now = clock.now();
  const allowed = recognitionPermissions['recognition.settings'];
  const today = localDateOf(now, zone);
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.boards.adminsOnly);
  await perform(context, caller, async (trx) => {
    await saveFiguresOnly(trx, workspaceId, { isOn, by: personId, at: now });
    const action = isOn ? 'leaderboard.figures_only' : 'leaderboard.people';
    await writeAudit(trx, context, workspaceId, [
      { actorId: personId, source, action, subjectKind: 'workspace', subjectId: workspaceId },
    ]);
  });
}
