import type { Reader, Writer } from '../../database/open.ts';
import type { CompanyValue } from '../rules/values.ts';

/** What the company values, in the order in which it was entered. */
export async function companyValues(db: Reader, workspaceId: string): Promise<CompanyValue[]> {
  return db
    .selectFrom('company_value')
    .select(['id', 'name', 'line'])
    .where('workspace_id', '=', workspaceId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Adds a value, or changes the one with this id. */
export async function saveValue(
  trx: Writer,
  workspaceId: string,
  { id, name, line }: CompanyValue,
  at: Date,
): Promise<void> {
  await trx
    .insertInto('company_value')
    .values({ workspace_id: workspaceId, id, name, line, created_at: at.getTime() })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet({ name, line }))
    .execute();
}

/** Removes a value; praise that shows it keeps its name. Returns whether there was one. */
export async function deleteValue(trx: Writer, workspaceId: string, id: string): Promise<boolean> {
  const result = await trx
    .deleteFrom('company_value')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
