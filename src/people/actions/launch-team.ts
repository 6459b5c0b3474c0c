import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { deleteLaunch, insertLaunch } from '../store/launches.ts';
import { teamById } from '../store/teams.ts';
import type { Change } from '../types.ts';
import { auditChange } from './audit.ts';

/**
 * Makes a team live from now on (`liveOn` only for a history that is told afterwards). Nothing is posted late because
 * of it. Returns whether anything changed.
 */
export async function launchTeam(
  trx: Writer,
  change: Change,
  { teamId, liveOn }: { teamId: string; liveOn?: LocalDate },
): Promise<boolean> {
  const { workspaceId, actor, clock } = change;
  const team = await teamById(trx, workspaceId, teamId, change.today);
  if (!team) throw new UserError((t) => t.people.teamGone);
  const now = clock.now();
  const launch = { teamId, liveOn: liveOn ?? localDateOf(now, team.zone), liveAt: now };
  const changed = await insertLaunch(trx, workspaceId, launch, actor.actorId);
  if (changed) await auditChange(trx, change, 'team', teamId, 'team.launched', { on: launch.liveOn });
  return changed;
}

/** Takes a team back from being live: nothing more is posted or written for it. Returns whether anything changed. */
export async function pauseTeam(trx: Writer, change: Change, teamId: string): Promise<boolean> {
  const changed = await deleteLaunch(trx, change.workspaceId, teamId);
  if (changed) await auditChange(trx, change, 'team', teamId, 'team.paused');
  return changed;
}
