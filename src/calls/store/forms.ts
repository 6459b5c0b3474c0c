import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { CallForm } from '../rules/form.ts';

/** Every version of every form that admins wrote, the oldest of each first. One without a name is not offered any more. */
export async function storedForms(db: Reader, workspaceId: string): Promise<CallForm[]> {
  const rows = await db
    .selectFrom('call_form')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('form_key')
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    key: row.form_key,
    version: row.version,
    name: row.name,
    criteria: Criteria.parse(JSON.parse(row.criteria)),
  }));
}

/** Keeps another version. Returns false when there is one with this number already. */
export async function insertForm(
  trx: Writer,
  workspaceId: string,
  form: CallForm,
  { authorId, at }: { authorId: string | null; at: Date },
): Promise<boolean> {
  const result = await trx
    .insertInto('call_form')
    .values({
      workspace_id: workspaceId,
      form_key: form.key,
      version: form.version,
      name: form.name,
      criteria: JSON.stringify(form.criteria),
      author_id: authorId,
      recorded_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'form_key', 'version']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

const Criteria = z.array(
  z.object({
    key: z.string(),
    name: z.string(),
    weight: z.number().int(),
    anchors: z.object({ one: z.string(), three: z.string(), five: z.string() }),
    skill: z.string().nullable(),
  }),
);
