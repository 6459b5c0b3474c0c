import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { plan } from '../../outbox/index.ts';
import { claimInstaller, installerOf } from '../store/installer.ts';
import { liveTeams } from '../store/launches.ts';
import { auditChange } from './audit.ts';
import { openChange } from './open-change.ts';

export const WELCOME = 'people.welcome.v1';

const A_WEEK_MS = 7 * 24 * 3_600_000;

/**
 * The first admin who comes by is the installer and is welcomed, once; nobody is, where a team is live already.
 * Returns whether it is this one.
 */
export async function becomeInstaller(
  context: Context,
  caller: { workspaceId: string; personId: string; isAdmin: boolean },
): Promise<boolean> {
  const { db } = context;
  const { workspaceId, personId, isAdmin } = caller;
  if (!isAdmin || (await installerOf(db, workspaceId))) return false;
  if ((await liveTeams(db, workspaceId)).size > 0) return false;
  return inTransaction(db, async (trx) => {
    // Of two who come at once only one claims it.
    if (!(await claimInstaller(trx, workspaceId, personId))) return false;
    const change = await openChange(trx, context, workspaceId, { actorId: personId, source: 'slack' });
    await auditChange(trx, change, 'workspace', workspaceId, 'workspace.installer_set', { personId });
    const now = context.clock.now();
    const expiresAt = new Date(now.getTime() + A_WEEK_MS);
    const welcome = { kind: WELCOME, period: 'once', target: personId, params: { personId } };
    await plan(trx, context, workspaceId, [{ ...welcome, dueAt: now, expiresAt }]);
    return true;
  });
}
