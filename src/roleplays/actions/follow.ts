import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { goalKeysOf } from '../../goals/index.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type BookKpi, countedAmong, type FactKey, kpiBook } from '../../kpis/index.ts';
import { actorOf, openChange } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { followMetric } from '../../promises/index.ts';
import { keepFollowed } from '../store/roleplays.ts';
import { audit } from './play.ts';
import { requireRole } from './require.ts';

/** A number that can be followed. */
export type FollowedChoice = { key: FactKey; kpi: BookKpi };

/** What was counted in so many days is what somebody logs. */
const LOGGED_WITHIN_DAYS = 60;

/** Slack's menus take no more. */
const MOST_CHOICES = 25;

/** The numbers of the caller's that two weeks say something about: what adds up day by day, and what they have goals for or log. */
export async function followable(context: Context, caller: Caller): Promise<FollowedChoice[]> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const { running } = await kpiBook(db, workspaceId);
  const summed = running.filter(
    ({ aggregation, unit, dateBasis, direction }) =>
      aggregation === 'sum' &&
      (unit === 'count' || unit === 'money') &&
      dateBasis !== 'month' &&
      direction !== 'in_range',
  );
  const goals = new Set((await goalKeysOf(db, workspaceId, personId)).map(({ kpi }) => kpi));
  const counted = await countedAmong(db, workspaceId, {
    subjectIds: [personId],
    kpis: summed.map(({ key }) => key),
    from: addDays(today, -LOGGED_WITHIN_DAYS),
    until: addDays(today, 1),
  });
  return summed
    .filter(({ key }) => goals.has(key) || counted.has(key))
    .slice(0, MOST_CHOICES)
    .map((kpi) => ({ key: kpi.key, kpi }));
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
