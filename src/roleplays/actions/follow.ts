import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf, openChange } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type ChoosableKpi, choosableKpis, followMetric } from '../../promises/index.ts';
import { keepFollowed } from '../store/roleplays.ts';
import { audit } from './play.ts';
import { requireRole } from './require.ts';

/** Slack's menus take no more. */
const MOST_CHOICES = 25;

/** The numbers of the caller's that two weeks say something about. */
export async function followable(context: Context, caller: Caller): Promise<ChoosableKpi[]> {
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(context.clock.now(), zone);
  return (await choosableKpis(context.db, workspaceId, personId, today)).slice(0, MOST_CHOICES);
}

/**
 * Follows a number of the seller's after a role-play: two and four weeks later it is compared. One for each role-play. Throws a
 * UserError for everybody else, for another number, and before the points are there.
 */
export async function followAfter(context: Context, caller: Caller, id: string, kpi: string): Promise<void> {
  const { scoredOn } = await requireRole(context, caller, id, 'roleplays.own');
  if (!scoredOn) throw new UserError((t) => t.roleplays.notScored);
  const choice = (await followable(context, caller)).find(({ key }) => key === kpi);
  if (!choice) throw new UserError((t) => t.common.outdatedButton);
  const { workspaceId, personId } = caller;
  const change = await openChange(context.db, context, workspaceId, actorOf(caller));
  await perform(context, caller, async (trx) => {
    if (!(await keepFollowed(trx, workspaceId, id, choice.key))) return;
    const source = { kind: 'role_play', id };
    await followMetric(trx, change, { personId, kpi: choice.key, source, startedOn: scoredOn });
    await audit(trx, context, caller, 'roleplay.followed', id, { kpi: choice.key });
  });
}
