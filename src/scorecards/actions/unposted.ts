import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type FailedDelivery, failedDeliveries, tryAgain } from '../../outbox/index.ts';
import { requirePermission, type Team, teamById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { scorecardPermissions } from '../permissions.ts';
import { CARD } from './card-deliveries.ts';

export const UNPOSTED = 'scorecard.unposted.v1';

const A_DAY_MS = 24 * 3_600_000;

/** A card that is not in its channel, and why; null when it is no longer so. */
export async function unpostedCard(
  context: Context,
  workspaceId: string,
  teamId: string,
  week: string,
): Promise<{ team: Team; failed: FailedDelivery } | null> {
  const now = context.clock.now();
  const recent = await failedDeliveries(context.db, workspaceId, CARD, new Date(now.getTime() - A_DAY_MS));
  const failed = recent.find(({ target, period }) => target === teamId && period === week);
  const team = await teamById(context.db, workspaceId, teamId, localDateOf(now, 'UTC'));
  return failed && team ? { team, failed } : null;
}

/** Has a failed card tried again. Throws a UserError for anyone but an admin, or when there is nothing to try. */
export async function retryCard(
  context: Context,
  caller: Caller,
  teamId: string,
  week: string,
): Promise<Team> {
  const { workspaceId } = caller;
  const now = context.clock.now();
  const today = localDateOf(now, caller.zone);
  const allowed = scorecardPermissions['scorecards.repair'];
  await requirePermission(
    context.db,
    caller,
    allowed,
    { teamId },
    today,
    (t) => t.scorecards.scheduleRefusal,
  );
  const team = await teamById(context.db, workspaceId, teamId, today);
  if (!team) throw new UserError((t) => t.scorecards.nothingToTry);
  await perform(context, caller, async (trx) => {
    const key = { kind: CARD, period: week, target: teamId };
    const found = await tryAgain(trx, workspaceId, key, { business: now, machine: context.machine.now() });
    if (!found) throw new UserError((t) => t.scorecards.nothingToTry);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: 'scorecard.tried_again',
        subjectKind: 'team',
        subjectId: teamId,
        detail: { week },
      },
    ]);
  });
  return team;
}
