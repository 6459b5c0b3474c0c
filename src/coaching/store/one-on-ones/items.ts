import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../../database/open.ts';
import type { OneOnOneItemTable } from '../../../database/tables/one-on-ones.ts';
import type { Item } from '../../rules/one-on-ones/item.ts';

/** Stores something to talk about; false when this id is stored already. */
export async function insertItem(
  trx: Writer,
  workspaceId: string,
  item: Omit<Item, 'doneAt'>,
): Promise<boolean> {
  const result = await trx
    .insertInto('one_on_one_item')
    .values({
      workspace_id: workspaceId,
      id: item.id,
      manager_id: item.managerId,
      report_id: item.reportId,
      author_id: item.authorId,
      text: item.text,
      link: item.link,
      tag: item.tag,
      added_at: item.addedAt.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** What two still want to talk about, the oldest first. */
export async function openItems(
  db: Reader,
  workspaceId: string,
  { managerId, reportId }: { managerId: string; reportId: string },
): Promise<Item[]> {
  const rows = await select(db, workspaceId)
    .where('manager_id', '=', managerId)
    .where('report_id', '=', reportId)
    .where('done_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(toItem);
}

export async function itemById(db: Reader, workspaceId: string, id: string): Promise<Item | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toItem(row) : null;
}

/** Says that it is dealt with; false when it was already. */
export async function finishItem(
  trx: Writer,
  workspaceId: string,
  id: string,
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('one_on_one_item')
    .set({ done_at: at.getTime(), done_by: by })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('one_on_one_item').selectAll().where('workspace_id', '=', workspaceId);

function toItem(row: Selectable<OneOnOneItemTable>): Item {
  return {
    id: row.id,
    managerId: row.manager_id,
    reportId: row.report_id,
    authorId: row.author_id,
    text: row.text,
    link: row.link,
    tag: row.tag,
    addedAt: new Date(row.added_at),
    doneAt: row.done_at === null ? null : new Date(row.done_at),
  };
}
