import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { winPermissions } from '../permissions.ts';
import { keepNaming, unnamedAmong } from '../store/naming.ts';
import { type Place, placesOf } from './places.ts';

/** Whether the caller may be named, and where the bot posts; without a live team's channel there is nothing to say. */
export type Naming = { isNamed: boolean; place: Place | null };

export async function namingOf(context: Context, caller: Caller): Promise<Naming> {
  const unnamed = await unnamedAmong(context.db, caller.workspaceId, [caller.personId]);
  const [place = null] = await placesOf(context, caller);
  return { isNamed: !unnamed.has(caller.personId), place };
}

/** Keeps whether the caller may be named in what the bot posts by itself; for themselves alone. */
export async function setNaming(context: Context, caller: Caller, isNamed: boolean): Promise<void> {
  const { workspaceId, personId, source } = caller;
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = winPermissions['wins.naming'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.wins.notYours);
  const unnamed = await unnamedAmong(db, workspaceId, [personId]);
  if (unnamed.has(personId) !== isNamed) return;
  await perform(context, caller, async (trx) => {
    await keepNaming(trx, workspaceId, personId, isNamed, clock.now());
    const action = isNamed ? 'win.named' : 'win.unnamed';
    await writeAudit(trx, context, workspaceId, [
      { actorId: personId, source, action, subjectKind: 'person', subjectId: personId },
    ]);
  });
}
