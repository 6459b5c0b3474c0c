import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../../database/open.ts';
import type { OneOnOneTable } from '../../../database/tables/one-on-ones.ts';
import type { LocalDate, Weekday } from '../../../kernel/date.ts';
import type { EveryWeeks } from '../../rules/one-on-ones/slots.ts';

export type EndedWhy = 'rearranged' | 'stopped' | 'manager' | 'left';

/** When two meet. `time` is on the report's clocks. */
export type OneOnOne = {
  id: string;
  managerId: string;
  reportId: string;
  weekday: Weekday;
  time: string;
  everyWeeks: EveryWeeks;
  minutes: number;
  firstOn: LocalDate;
  arrangedBy: string;
  endedAt: Date | null;
  endedWhy: EndedWhy | null;
};

export type NewOneOnOne = Omit<OneOnOne, 'endedAt' | 'endedWhy'> & { arrangedAt: Date };

/** Stores a rhythm. Throws a unique violation when the two have one already. */
export async function insertOneOnOne(trx: Writer, workspaceId: string, given: NewOneOnOne): Promise<void> {
  await trx
    .insertInto('one_on_one')
    .values({
      workspace_id: workspaceId,
      id: given.id,
      manager_id: given.managerId,
      report_id: given.reportId,
      weekday: given.weekday,
      time: given.time,
      every_weeks: given.everyWeeks,
      minutes: given.minutes,
      first_on: given.firstOn,
      arranged_by: given.arrangedBy,
      arranged_at: given.arrangedAt.getTime(),
      ended_at: null,
      ended_why: null,
    })
    .execute();
}

/** Ends a rhythm; false when it had ended already. */
export async function endOneOnOne(
  trx: Writer,
  workspaceId: string,
  id: string,
  end: { at: Date; why: EndedWhy },
): Promise<boolean> {
  const result = await trx
    .updateTable('one_on_one')
    .set({ ended_at: end.at.getTime(), ended_why: end.why })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function oneOnOneById(db: Reader, workspaceId: string, id: string): Promise<OneOnOne | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toOneOnOne(row) : null;
}

/** Every rhythm that goes on; of one person alone when one is named. */
export async function openOneOnOnes(db: Reader, workspaceId: string, personId?: string): Promise<OneOnOne[]> {
  const all = select(db, workspaceId).where('ended_at', 'is', null).orderBy('id');
  const asked =
    personId === undefined
      ? all
      : all.where((eb) => eb.or([eb('manager_id', '=', personId), eb('report_id', '=', personId)]));
  return (await asked.execute()).map(toOneOnOne);
}

/** The one rhythm that two have now. */
export async function openOneOnOneOf(
  db: Reader,
  workspaceId: string,
  { managerId, reportId }: { managerId: string; reportId: string },
): Promise<OneOnOne | null> {
  const row = await select(db, workspaceId)
    .where('manager_id', '=', managerId)
    .where('report_id', '=', reportId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? toOneOnOne(row) : null;
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('one_on_one').selectAll().where('workspace_id', '=', workspaceId);

function toOneOnOne(row: Selectable<OneOnOneTable>): OneOnOne {
  return {
    id: row.id,
    managerId: row.manager_id,
    reportId: row.report_id,
    weekday: row.weekday as Weekday,
    time: row.time,
    everyWeeks: row.every_weeks as EveryWeeks,
    minutes: row.minutes,
    firstOn: row.first_on,
    arrangedBy: row.arranged_by,
    endedAt: row.ended_at === null ? null : new Date(row.ended_at),
    endedWhy: row.ended_why,
  };
}
