import type { Reader, Writer } from '../../database/open.ts';
import { foldAlias } from '../rules/alias.ts';

/** Since when somebody is erased; null while they are not, or unknown. */
export async function erasedAt(db: Reader, workspaceId: string, personId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('person')
    .select('erased_at')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.erased_at ? new Date(row.erased_at) : null;
}

/** Which of these people are erased. */
export async function erasedAmong(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('erased_at', 'is not', null)
    .where('id', 'in', personIds)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** How many people of a workspace are erased, those who had turned out to be one of them left out. */
export async function countErased(db: Reader, workspaceId: string): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('workspace_id', '=', workspaceId)
    .where('erased_at', 'is not', null)
    .where('merged_into', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Takes from people everything by which somebody could tell who they were; `name` is what they are called from now on. */
export async function eraseIdentity(
  trx: Writer,
  workspaceId: string,
  personIds: readonly string[],
  { name, at }: { name: string; at: Date },
): Promise<void> {
  await trx
    .updateTable('person')
    .set({
      name,
      name_key: foldAlias(name),
      email: null,
      is_active: 0,
      slack_locale: null,
      slack_zone: null,
      locale: null,
      // Nobody looks for an account of theirs any more.
      without_slack: 1,
      erased_at: at.getTime(),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', personIds)
    .execute();
  await trx
    .deleteFrom('alias')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', personIds)
    .execute();
  await trx
    .updateTable('alias')
    .set({ first_person_id: null })
    .where('workspace_id', '=', workspaceId)
    .where('first_person_id', 'in', personIds)
    .execute();
}
