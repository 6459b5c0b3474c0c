import type { Reader } from '../../database/open.ts';
import type { PromiseNews } from '../rules/news.ts';
import { toPromise } from './promises.ts';

/**
 * What others did in [since, until) about promises of somebody's, or made with them, in its order. Of one that was moved and then
 * settled the settling alone.
 */
export async function newsFor(
  db: Reader,
  workspaceId: string,
  readerId: string,
  { since, until }: { since: Date; until: Date },
): Promise<PromiseNews[]> {
  const [from, before] = [since.getTime(), until.getTime()];
  const rows = await db
    .selectFrom('promise')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where((eb) => eb.or([eb('owner_id', '=', readerId), eb('other_id', '=', readerId)]))
    .where((eb) =>
      eb.or([
        eb.and([eb('settled_at', '>=', from), eb('settled_at', '<', before)]),
        eb.and([eb('moved_at', '>=', from), eb('moved_at', '<', before)]),
      ]),
    )
    .execute();
  const isWithin = (at: number | null) => at !== null && at >= from && at < before;
  const news = rows.flatMap((row): (PromiseNews & { at: number })[] => {
    const promise = toPromise(row);
    const { settled_at: settledAt, settled_by: settledBy, moved_at: movedAt, moved_by: movedBy, state } = row;
    if (state !== 'open' && isWithin(settledAt)) {
      return settledBy === null || settledBy === readerId
        ? []
        : [{ promise, byId: settledBy, what: state, at: settledAt ?? 0 }];
    }
    const isMoved = state === 'open' && isWithin(movedAt) && movedBy !== null && movedBy !== readerId;
    return isMoved ? [{ promise, byId: movedBy, what: 'moved', at: movedAt ?? 0 }] : [];
  });
  return news
    .toSorted((a, b) => a.at - b.at || (a.promise.id < b.promise.id ? -1 : 1))
    .map(({ at: _at, ...each }) => each);
}
