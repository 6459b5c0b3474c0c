import type { Insertable, Selectable } from 'kysely';
import { inChunks } from '../database/chunks.ts';
import type { Reader, Writer } from '../database/open.ts';
import type { DealTable } from '../database/tables/facts.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { Deal, StageEntry } from './deal.ts';
import { customerKey } from './rules/customer-key.ts';

/** Deals by their ids in the CRM. */
export async function dealsByExternalId(
  db: Reader,
  workspaceId: string,
  externalIds: readonly string[],
): Promise<Map<string, Deal>> {
  const deals = await dealsWhere(db, workspaceId, 'external_id', externalIds);
  return new Map(deals.map((deal) => [deal.externalId, deal]));
}

/** Deals by our ids, as the facts they gave rise to name them: what *Why?* shows. */
export async function dealsById(
  db: Reader,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, Deal>> {
  const deals = await dealsWhere(db, workspaceId, 'id', ids);
  return new Map(deals.map((deal) => [deal.id, deal]));
}

async function dealsWhere(
  db: Reader,
  workspaceId: string,
  column: 'id' | 'external_id',
  values: readonly string[],
): Promise<Deal[]> {
  const deals: Deal[] = [];
  for (const chunk of inChunks(values)) {
    const query = db.selectFrom('deal').selectAll().where('workspace_id', '=', workspaceId);
    deals.push(...(await query.where(column, 'in', chunk).execute()).map(fromRow));
  }
  return deals;
}

/** Deals that these people won in [from, until), by close date. */
export async function wonDeals(
  db: Reader,
  workspaceId: string,
  query: { ownerIds: readonly string[]; from: LocalDate; until: LocalDate },
): Promise<Deal[]> {
  const deals: Deal[] = [];
  for (const ownerIds of inChunks(query.ownerIds)) {
    const rows = await db
      .selectFrom('deal')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('owner_id', 'in', ownerIds)
      .where('status', '=', 'won')
      .where('closed_on', '>=', query.from)
      .where('closed_on', '<', query.until)
      .execute();
    deals.push(...rows.map(fromRow));
  }
  return deals.sort(
    (a, b) => compare(a.closedOn ?? '', b.closedOn ?? '') || compare(a.externalId, b.externalId),
  );
}

/** Which of these people own any deal at all. */
export async function ownersAmong(db: Reader, workspaceId: string, personIds: readonly string[]) {
  const owners = new Set<string>();
  for (const chunk of inChunks(personIds)) {
    const rows = await db
      .selectFrom('deal')
      .select('owner_id')
      .distinct()
      .where('workspace_id', '=', workspaceId)
      .where('owner_id', 'in', chunk)
      .execute();
    for (const row of rows) owners.add(row.owner_id);
  }
  return owners;
}

/** Stores deals as they are now, new ones and known ones alike. */
export async function saveDeals(trx: Writer, workspaceId: string, deals: readonly Deal[], recordedAt: Date) {
  for (const chunk of inChunks(deals)) {
    await trx
      .insertInto('deal')
      .values(chunk.map((deal) => toRow(workspaceId, deal, recordedAt)))
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'id']).doUpdateSet(({ ref }) => ({
          owner_id: ref('excluded.owner_id'),
          customer: ref('excluded.customer'),
          customer_key: ref('excluded.customer_key'),
          product: ref('excluded.product'),
          deal_type: ref('excluded.deal_type'),
          stage: ref('excluded.stage'),
          status: ref('excluded.status'),
          amount: ref('excluded.amount'),
          currency: ref('excluded.currency'),
          opened_on: ref('excluded.opened_on'),
          closed_on: ref('excluded.closed_on'),
          recorded_at: ref('excluded.recorded_at'),
        })),
      )
      .execute();
  }
}

/** Deals of one owner are another's; the facts they gave rise to are the ledger's to move. */
export async function moveDeals(trx: Writer, workspaceId: string, fromId: string, intoId: string) {
  await trx
    .updateTable('deal')
    .set({ owner_id: intoId })
    .where('workspace_id', '=', workspaceId)
    .where('owner_id', '=', fromId)
    .execute();
}

/** Keeps the first sight of each deal in each stage; a stage entered again keeps its first day (domain.md §4.1). */
export async function saveStageEntries(
  trx: Writer,
  workspaceId: string,
  entries: readonly StageEntry[],
  recordedAt: Date,
) {
  for (const chunk of inChunks(entries)) {
    await trx
      .insertInto('deal_stage')
      .values(
        chunk.map((entry) => ({
          workspace_id: workspaceId,
          deal_id: entry.dealId,
          stage: entry.stage,
          entered_on: entry.enteredOn,
          recorded_at: recordedAt.getTime(),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function toRow(workspaceId: string, deal: Deal, recordedAt: Date): Insertable<DealTable> {
  return {
    workspace_id: workspaceId,
    id: deal.id,
    external_id: deal.externalId,
    owner_id: deal.ownerId,
    customer: deal.customer,
    customer_key: deal.customer === null ? null : customerKey(deal.customer),
    product: deal.product,
    deal_type: deal.dealType,
    stage: deal.stage,
    status: deal.status,
    amount: deal.amount,
    currency: deal.currency,
    opened_on: deal.openedOn,
    closed_on: deal.closedOn,
    recorded_at: recordedAt.getTime(),
  };
}

/** The deal that a row keeps. */
export function fromRow(row: Selectable<DealTable>): Deal {
  return {
    id: row.id,
    externalId: row.external_id,
    ownerId: row.owner_id,
    customer: row.customer,
    product: row.product,
    dealType: row.deal_type,
    stage: row.stage,
    status: row.status,
    amount: row.amount,
    currency: row.currency,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
