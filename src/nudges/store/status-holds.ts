import type { Reader, Writer } from '../../database/open.ts';

/** Which status without an end holds somebody's messages back (a keyed hash), and since when. */
export type StatusHold = { fingerprint: string; since: Date };

/** Null when none did when it was looked at last. */
export async function statusHoldOf(
  db: Reader,
  workspaceId: string,
  personId: string,
): Promise<StatusHold | null> {
  const row = await db
    .selectFrom('status_hold')
    .select(['fingerprint', 'since'])
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? { fingerprint: row.fingerprint, since: new Date(row.since) } : null;
}

/** Keeps one, in the place of another. */
export async function saveStatusHold(
  trx: Writer,
  workspaceId: string,
  personId: string,
  { fingerprint, since }: StatusHold,
): Promise<void> {
  const held = { fingerprint, since: since.getTime() };
  await trx
    .insertInto('status_hold')
    .values({ workspace_id: workspaceId, person_id: personId, ...held })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doUpdateSet(held))
    .execute();
}

export async function forgetStatusHold(trx: Writer, workspaceId: string, personId: string): Promise<void> {
  await trx
    .deleteFrom('status_hold')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .execute();
}
