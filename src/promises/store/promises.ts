import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { PromiseTable } from '../../database/tables/promises.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from '../rules/followable.ts';
import type { MadePromise } from '../rules/promise.ts';

type NewPromise = Omit<MadePromise, 'firstDueOn' | 'moveReason' | 'movedAt' | 'state' | 'settledOn' | 'said'>;

/** Keeps a new promise. Returns whether it is new: a form that is sent twice is kept once. */
export async function insertPromise(
  trx: Writer,
  workspaceId: string,
  promise: NewPromise,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .insertInto('promise')
    .values({
      workspace_id: workspaceId,
      id: promise.id,
      owner_id: promise.ownerId,
      other_id: promise.otherId,
      written_by: promise.writtenBy,
      text: promise.text,
      proof: promise.proof,
      kpi: promise.kpi,
      source_kind: promise.source.kind,
      source_id: promise.source.id,
      made_on: promise.madeOn,
      made_at: at.getTime(),
      first_due_on: promise.dueOn,
      due_on: promise.dueOn,
      state: 'open',
      move_reason: '',
      said: '',
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** A promise by its id; null when there is none. */
export async function promiseById(db: Reader, workspaceId: string, id: string): Promise<MadePromise | null> {
  const row = await db
    .selectFrom('promise')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toPromise(row) : null;
}

/** Which promises: of an owner, or made with somebody, or both; of the open ones, or with those settled since a day. */
export type PromiseQuery = { ownerId?: string; otherId?: string; settledSince?: LocalDate };

/** These promises: the open ones by their dates, then the settled ones, the last first. */
export async function promisesOf(
  db: Reader,
  workspaceId: string,
  { ownerId, otherId, settledSince }: PromiseQuery,
): Promise<MadePromise[]> {
  if (ownerId === undefined && otherId === undefined) throw new RangeError('Promises of whom?');
  const rows = await db
    .selectFrom('promise')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .$if(ownerId !== undefined, (query) => query.where('owner_id', '=', ownerId ?? ''))
    .$if(otherId !== undefined, (query) => query.where('other_id', '=', otherId ?? ''))
    .where((eb) =>
      settledSince === undefined
        ? eb('state', '=', 'open')
        : eb.or([eb('state', '=', 'open'), eb('settled_on', '>=', settledSince)]),
    )
    .orderBy('due_on')
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  const all = rows.map(toPromise);
  const settled = all.filter(({ state }) => state !== 'open');
  return [
    ...all.filter(({ state }) => state === 'open'),
    ...settled.toSorted((a, b) => (b.settledOn ?? '').localeCompare(a.settledOn ?? '')),
  ];
}

/** The open promises of many people that are due by a day. */
export async function openDueBy(
  db: Reader,
  workspaceId: string,
  ownerIds: readonly string[],
  day: LocalDate,
): Promise<MadePromise[]> {
  const found: MadePromise[] = [];
  for (const ids of inChunks(ownerIds)) {
    const rows = await db
      .selectFrom('promise')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('owner_id', 'in', ids)
      .where('state', '=', 'open')
      .where('due_on', '<=', day)
      .orderBy('due_on')
      .orderBy('id')
      .execute();
    found.push(...rows.map(toPromise));
  }
  return found;
}

/** What somebody promised these people and that was due, or settled, since a day. */
export async function promisedTo(
  db: Reader,
  workspaceId: string,
  { ownerId, otherIds, since }: { ownerId: string; otherIds: readonly string[]; since: LocalDate },
): Promise<MadePromise[]> {
  const found: MadePromise[] = [];
  for (const ids of inChunks(otherIds)) {
    const rows = await db
      .selectFrom('promise')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('owner_id', '=', ownerId)
      .where('other_id', 'in', ids)
      .where('due_on', '>=', since)
      .execute();
    found.push(...rows.map(toPromise));
  }
  return found;
}

export function toPromise(row: Selectable<PromiseTable>): MadePromise {
  return {
    id: row.id,
    ownerId: row.owner_id,
    otherId: row.other_id,
    writtenBy: row.written_by,
    text: row.text,
    proof: row.proof,
    // Written with a key of the book.
    kpi: row.kpi as FollowedKey | null,
    source: { kind: row.source_kind, id: row.source_id },
    madeOn: row.made_on,
    firstDueOn: row.first_due_on,
    dueOn: row.due_on,
    moveReason: row.move_reason,
    movedAt: row.moved_at === null ? null : new Date(row.moved_at),
    state: row.state,
    settledOn: row.settled_on,
    said: row.said,
  };
}
