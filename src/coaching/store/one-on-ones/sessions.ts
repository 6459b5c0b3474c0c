import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../../database/open.ts';
import type { OneOnOneSessionTable } from '../../../database/tables/one-on-ones.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { ExcusedFor, Session } from '../../rules/one-on-ones/session.ts';

export type NewSession = Pick<
  Session,
  'id' | 'oneOnOneId' | 'managerId' | 'reportId' | 'slotOn' | 'startsAt'
>;

/** Stores a slot; false when it is there already, since another process was first. */
export async function insertSession(trx: Writer, workspaceId: string, given: NewSession): Promise<boolean> {
  const result = await trx
    .insertInto('one_on_one_session')
    .values({
      workspace_id: workspaceId,
      id: given.id,
      one_on_one_id: given.oneOnOneId,
      manager_id: given.managerId,
      report_id: given.reportId,
      slot_on: given.slotOn,
      starts_on: given.slotOn,
      starts_at: given.startsAt.getTime(),
      state: 'planned',
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'one_on_one_id', 'slot_on']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

export async function sessionById(db: Reader, workspaceId: string, id: string): Promise<Session | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toSession(row) : null;
}

/** What two have met or meant to since a date, the earliest first; what was dropped is left out. */
export function sessionsOfPair(
  db: Reader,
  workspaceId: string,
  { managerId, reportId }: { managerId: string; reportId: string },
  since: LocalDate,
): Promise<Session[]> {
  return sessionsOfManager(db, workspaceId, managerId, [reportId], since);
}

/** The same of a manager with all of these. */
export async function sessionsOfManager(
  db: Reader,
  workspaceId: string,
  managerId: string,
  reportIds: readonly string[],
  since: LocalDate,
): Promise<Session[]> {
  if (reportIds.length === 0) return [];
  const rows = await select(db, workspaceId)
    .where('manager_id', '=', managerId)
    .where('report_id', 'in', reportIds)
    .where('starts_on', '>=', since)
    .where('state', '<>', 'dropped')
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  return rows.map(toSession);
}

/** Everything planned of a workspace, or of one person in it, the earliest first. */
export async function plannedSessions(
  db: Reader,
  workspaceId: string,
  personId?: string,
): Promise<Session[]> {
  const all = select(db, workspaceId).where('state', '=', 'planned').orderBy('starts_at').orderBy('id');
  const asked =
    personId === undefined
      ? all
      : all.where((eb) => eb.or([eb('manager_id', '=', personId), eb('report_id', '=', personId)]));
  return (await asked.execute()).map(toSession);
}

/** Everything of one person's that starts in [from, until), the earliest first; what was dropped is left out. */
export async function sessionsBetween(
  db: Reader,
  workspaceId: string,
  personId: string,
  { from, until }: { from: Date; until: Date },
): Promise<Session[]> {
  const rows = await select(db, workspaceId)
    .where((eb) => eb.or([eb('manager_id', '=', personId), eb('report_id', '=', personId)]))
    .where('starts_at', '>=', from.getTime())
    .where('starts_at', '<', until.getTime())
    .where('state', '<>', 'dropped')
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map(toSession);
}

/** The latest slot of each rhythm: its id -> date. */
export async function lastSlots(db: Reader, workspaceId: string): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await db
    .selectFrom('one_on_one_session')
    .select((eb) => ['one_on_one_id', eb.fn.max('slot_on').as('slot_on')])
    .where('workspace_id', '=', workspaceId)
    .groupBy('one_on_one_id')
    .execute();
  return new Map(rows.map((row) => [row.one_on_one_id, row.slot_on]));
}

/** How a planned session ended. */
export type Settlement = {
  state: 'held' | 'excused' | 'missed' | 'dropped';
  at: Date;
  /** Null: worked out. */
  by: string | null;
  excusedFor?: ExcusedFor;
  excuse?: string | null;
};

/** Settles a session; false unless it was in one of these states. Whoever met after all says so of a missed one, too. */
export async function settleSession(
  trx: Writer,
  workspaceId: string,
  id: string,
  { state, at, by, excusedFor, excuse }: Settlement,
  from: readonly Session['state'][] = ['planned'],
): Promise<boolean> {
  const result = await trx
    .updateTable('one_on_one_session')
    .set({
      state,
      settled_at: at.getTime(),
      settled_by: by,
      excused_for: excusedFor ?? null,
      excuse: excuse ?? null,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Moves a planned session, or one that was excused before; false when it is over. */
export async function moveSession(
  trx: Writer,
  workspaceId: string,
  id: string,
  to: { startsOn: LocalDate; startsAt: Date; by: string; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('one_on_one_session')
    .set({
      ...{ starts_on: to.startsOn, starts_at: to.startsAt.getTime(), state: 'planned' },
      ...{ moved_at: to.at.getTime(), moved_by: to.by },
      ...{ settled_at: null, settled_by: null, excused_for: null, excuse: null },
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', 'in', ['planned', 'excused'])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What is still planned of a rhythm that ended counts for nothing. */
export async function dropPlanned(
  trx: Writer,
  workspaceId: string,
  oneOnOneId: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('one_on_one_session')
    .set({ state: 'dropped', settled_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('one_on_one_id', '=', oneOnOneId)
    .where('state', '=', 'planned')
    .where('starts_at', '>', at.getTime())
    .execute();
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('one_on_one_session').selectAll().where('workspace_id', '=', workspaceId);

function toSession(row: Selectable<OneOnOneSessionTable>): Session {
  return {
    id: row.id,
    oneOnOneId: row.one_on_one_id,
    managerId: row.manager_id,
    reportId: row.report_id,
    slotOn: row.slot_on,
    startsOn: row.starts_on,
    startsAt: new Date(row.starts_at),
    state: row.state,
    movedAt: row.moved_at === null ? null : new Date(row.moved_at),
    movedBy: row.moved_by,
    excusedFor: row.excused_for,
    excuse: row.excuse,
    notes: row.notes,
    notedAt: row.noted_at === null ? null : new Date(row.noted_at),
    notedBy: row.noted_by,
  };
}
