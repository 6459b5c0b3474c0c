import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { SalesCallTable } from '../../database/tables/calls.ts';
import type { SalesCall } from '../rules/review.ts';

/** Keeps a call. Returns whether it is new. */
export async function insertCall(
  trx: Writer,
  workspaceId: string,
  call: SalesCall,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .insertInto('sales_call')
    .values({
      workspace_id: workspaceId,
      id: call.id,
      owner_id: call.ownerId,
      form_key: call.formKey,
      form_version: call.formVersion,
      title: call.title,
      held_on: call.heldOn,
      link: call.link,
      consent: call.consent,
      added_by: call.addedBy,
      added_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** These calls by their ids; one that there is not is left out. */
export async function callsByIds(
  db: Reader,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SalesCall>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('sales_call')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, toCall(row)]));
}

/** Null when there is none. */
export async function callById(db: Reader, workspaceId: string, id: string): Promise<SalesCall | null> {
  return (await callsByIds(db, workspaceId, [id])).get(id) ?? null;
}

function toCall(row: Selectable<SalesCallTable>): SalesCall {
  return {
    id: row.id,
    ownerId: row.owner_id,
    formKey: row.form_key,
    formVersion: row.form_version,
    title: row.title,
    heldOn: row.held_on,
    link: row.link,
    consent: row.consent,
    addedBy: row.added_by,
  };
}
