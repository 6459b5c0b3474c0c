import type { OnMerge } from '../../capability.ts';
import { goalKeysOf } from '../../goals/index.ts';
import { linksOf } from '../store/links.ts';
import { putLink } from './put-link.ts';

/**
 * Goals that changed hands kept what they are part of. Where both had a goal for the same, the one that was ended passes on
 * what it is part of today, unless the other ever was part of something.
 */
export const mergeLinks: OnMerge = async (trx, change, { from, into }) => {
  const { workspaceId, actor, today } = change;
  const ended = await goalKeysOf(trx, workspaceId, from);
  if (ended.length === 0) return;
  for (const goal of await goalKeysOf(trx, workspaceId, into)) {
    const other = ended.find(({ kpi, periodKind }) => kpi === goal.kpi && periodKind === goal.periodKind);
    if (!other || (await linksOf(trx, workspaceId, [goal.id])).length > 0) continue;
    const link = (await linksOf(trx, workspaceId, [other.id])).findLast(
      ({ from: since, until }) => since <= today && (until === null || until > today),
    );
    if (link?.parent) await putLink(trx, change, { workspaceId, actor }, { ...link, goalId: goal.id });
  }
};
