import { inChunks } from '../database/chunks.ts';
import type { Reader } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { Deal } from './deal.ts';
import { fromRow } from './store.ts';

/** Whose deals: of these people, or of everybody who ever had one. */
export type DealOwners = readonly string[] | 'everybody';

type Range = { owners: DealOwners; from: LocalDate; until: LocalDate };

/** Deals that were closed in [from, until), won or lost. One without a close date is left out. */
export function closedDeals(
  db: Reader,
  workspaceId: string,
  { owners, from, until }: Range,
): Promise<Deal[]> {
  return ofOwners(owners, (some) =>
    dealsOf(db, workspaceId, some)
      .where('status', 'in', ['won', 'lost'])
      .where('closed_on', '>=', from)
      .where('closed_on', '<', until),
  );
}

/** Deals that were opened in [from, until), whatever became of them. One that does not say when is left out. */
export function openedDeals(
  db: Reader,
  workspaceId: string,
  { owners, from, until }: Range,
): Promise<Deal[]> {
  return ofOwners(owners, (some) =>
    dealsOf(db, workspaceId, some).where('opened_on', '>=', from).where('opened_on', '<', until),
  );
}

/**
 * Deals that were open at the end of `asOf`: opened by then, and not closed until later. Their amounts are today's, since
 * nobody keeps what they were worth then.
 */
export function dealsOpenOn(
  db: Reader,
  workspaceId: string,
  { owners, asOf }: { owners: DealOwners; asOf: LocalDate },
): Promise<Deal[]> {
  return ofOwners(owners, (some) =>
    dealsOf(db, workspaceId, some).where((where) =>
      where.or([
        where.and([
          where('status', '=', 'open'),
          where.or([where('opened_on', 'is', null), where('opened_on', '<=', asOf)]),
        ]),
        where.and([
          where('status', 'in', ['won', 'lost']),
          where('opened_on', '<=', asOf),
          where('closed_on', '>', asOf),
        ]),
      ]),
    ),
  );
}

function dealsOf(db: Reader, workspaceId: string, owners: DealOwners) {
  const all = db.selectFrom('deal').selectAll().where('workspace_id', '=', workspaceId);
  return owners === 'everybody' ? all : all.where('owner_id', 'in', owners);
}

/** A query for each part of many owners, as a statement takes only so many values. */
async function ofOwners(
  owners: DealOwners,
  query: (some: DealOwners) => ReturnType<typeof dealsOf>,
): Promise<Deal[]> {
  const parts = owners === 'everybody' ? [owners] : inChunks(owners);
  const deals: Deal[] = [];
  for (const part of parts) deals.push(...(await query(part).execute()).map(fromRow));
  return deals;
}
