import type { Writer } from '../../database/open.ts';
import type { TimeOff } from './time-off.ts';

/** Adds days off: [from, until). They may overlap others; half a day is off or it is not. */
export async function insertTimeOff(
  trx: Writer,
  workspaceId: string,
  { id, personId, from, until, halves }: TimeOff,
  entered: { by: string | null; source: 'slack' | 'import' | 'cli'; at: Date },
) {
  await trx
    .insertInto('time_off')
    .values({
      workspace_id: workspaceId,
      id,
      person_id: personId,
      source: entered.source,
      first_day: from,
      end_day: until,
      halves,
      recorded_by: entered.by,
      recorded_at: entered.at.getTime(),
    })
    .execute();
}

/** Takes days off back; the row is kept. Returns whether they still stood. */
export async function cancelTimeOff(
  trx: Writer,
  workspaceId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('time_off')
    .set({ cancelled_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Whether a file gave a person exactly these days (or halves) before, also when they were taken back since. */
export async function wasImported(
  trx: Writer,
  workspaceId: string,
  { personId, from, until, halves }: Omit<TimeOff, 'id'>,
): Promise<boolean> {
  const row = await trx
    .selectFrom('time_off')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('source', '=', 'import')
    .where('first_day', '=', from)
    .where('end_day', '=', until)
    .where('halves', '=', halves)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
