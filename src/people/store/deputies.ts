import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** Someone who stands in for a manager on some days: [from, until). */
export type Deputy = { id: string; managerId: string; deputyId: string; from: LocalDate; until: LocalDate };

/**
 * Who stands in for which of these managers on a date: manager's id -> deputy's id. Guests and those who left stand
 * in for nobody.
 */
export async function deputiesOn(
  db: Reader,
  workspaceId: string,
  managerIds: readonly string[],
  date: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  if (managerIds.length === 0) return new Map();
  const rows = await standing(db, workspaceId)
    .where('deputy.manager_id', 'in', managerIds)
    .where('deputy.first_day', '<=', date)
    .where('deputy.end_day', '>', date)
    .where('person.is_active', '=', 1)
    .where('person.is_guest', '=', 0)
    // Of two that overlap, the one entered last counts.
    .orderBy('deputy.recorded_at')
    .orderBy('deputy.id')
    .execute();
  return new Map(rows.map((row) => [row.manager_id, row.deputy_id]));
}

/** The ids of the managers for whom a person stands in on a date. */
export async function managersStoodInFor(
  db: Reader,
  workspaceId: string,
  deputyId: string,
  date: LocalDate,
): Promise<string[]> {
  const own = await standing(db, workspaceId)
    .where('deputy.deputy_id', '=', deputyId)
    .where('deputy.first_day', '<=', date)
    .where('deputy.end_day', '>', date)
    .execute();
  const managerIds = [...new Set(own.map((row) => row.manager_id))];
  const acting = await deputiesOn(db, workspaceId, managerIds, date);
  return managerIds.filter((managerId) => acting.get(managerId) === deputyId).sort();
}

/** Who stands in for a manager, or for whom a person does, on days that touch `from` until before `until`. */
export async function deputiesBetween(
  db: Reader,
  workspaceId: string,
  of: { managerId: string } | { deputyId: string },
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<Deputy[]> {
  const query = standing(db, workspaceId);
  const rows = await ('managerId' in of
    ? query.where('deputy.manager_id', '=', of.managerId)
    : query.where('deputy.deputy_id', '=', of.deputyId)
  )
    .where('deputy.first_day', '<', until)
    .where('deputy.end_day', '>', from)
    .orderBy('deputy.first_day')
    .orderBy('deputy.id')
    .execute();
  return rows.map(toDeputy);
}

/** An appointment by its id, whether it stands or was taken back; null when there is none. */
export async function deputyById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<(Deputy & { isTakenBack: boolean }) | null> {
  const row = await db
    .selectFrom('deputy')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...toDeputy(row), isTakenBack: row.cancelled_at !== null } : null;
}

/** Lets someone stand in for a manager. */
export async function insertDeputy(
  trx: Writer,
  workspaceId: string,
  { id, managerId, deputyId, from, until }: Deputy,
  entered: { by: string | null; at: Date },
) {
  await trx
    .insertInto('deputy')
    .values({
      workspace_id: workspaceId,
      id,
      manager_id: managerId,
      deputy_id: deputyId,
      first_day: from,
      end_day: until,
      recorded_by: entered.by,
      recorded_at: entered.at.getTime(),
    })
    .execute();
}

/** Takes an appointment back; the row is kept. */
export async function cancelDeputy(trx: Writer, workspaceId: string, id: string, at: Date) {
  await trx
    .updateTable('deputy')
    .set({ cancelled_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

function standing(db: Reader, workspaceId: string) {
  return db
    .selectFrom('deputy')
    .innerJoin('person', (join) =>
      join
        .onRef('person.workspace_id', '=', 'deputy.workspace_id')
        .onRef('person.id', '=', 'deputy.deputy_id'),
    )
    .where('deputy.workspace_id', '=', workspaceId)
    .where('deputy.cancelled_at', 'is', null)
    .select(['deputy.id', 'deputy.manager_id', 'deputy.deputy_id', 'deputy.first_day', 'deputy.end_day']);
}

function toDeputy(row: {
  id: string;
  manager_id: string;
  deputy_id: string;
  first_day: LocalDate;
  end_day: LocalDate;
}): Deputy {
  return {
    id: row.id,
    managerId: row.manager_id,
    deputyId: row.deputy_id,
    from: row.first_day,
    until: row.end_day,
  };
}
