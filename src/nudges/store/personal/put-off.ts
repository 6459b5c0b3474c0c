import { inChunks } from '../../../database/chunks.ts';
import type { Reader, Writer } from '../../../database/open.ts';
import type { PutOff } from '../../rules/personal/choose.ts';

/** Something somebody put off, and on which kind of reminder they said so. */
export type PutOffRow = PutOff & { personId: string; about: string; trigger: string };

/** What some people have put off, also what is over by now. */
export async function putOffBy(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<PutOffRow[]> {
  const found: PutOffRow[] = [];
  for (const chunk of inChunks(personIds)) {
    const rows = await db
      .selectFrom('personal_snooze')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', chunk)
      .orderBy('set_at')
      .execute();
    found.push(
      ...rows.map((row) => ({
        personId: row.person_id,
        about: row.about,
        trigger: row.trigger_key,
        until: row.until_at === null ? null : new Date(row.until_at),
        setAt: new Date(row.set_at),
      })),
    );
  }
  return found;
}

/** Puts something off; the last word counts. */
export async function savePutOff(
  trx: Writer,
  workspaceId: string,
  { personId, about, trigger, until, setAt }: PutOffRow,
): Promise<void> {
  const said = { trigger_key: trigger, until_at: until?.getTime() ?? null, set_at: setAt.getTime() };
  await trx
    .insertInto('personal_snooze')
    .values({ workspace_id: workspaceId, person_id: personId, about, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'about']).doUpdateSet(said))
    .execute();
}

/** Takes it back. Returns whether there was anything to take back. */
export async function deletePutOff(
  trx: Writer,
  workspaceId: string,
  { personId, about }: { personId: string; about: string },
): Promise<boolean> {
  const result = await trx
    .deleteFrom('personal_snooze')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('about', '=', about)
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}
