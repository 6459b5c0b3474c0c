import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { FollowedMetricTable } from '../../database/tables/promises.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from '../rules/followable.ts';

/** What was done about a number: a promise, or what a later capability calls it ('course', 'role_play'). */
export type FollowSource = { kind: string; id: string };

/** A number of a person that is compared after something was done about it. */
export type Followed = {
  id: string;
  workspaceId: string;
  personId: string;
  kpi: FollowedKey;
  source: FollowSource;
  startedOn: LocalDate;
  nextOn: LocalDate | null;
};

/** Keeps that a number is followed; the same source, person and KPI once. */
export async function insertFollowed(
  trx: Writer,
  followed: Omit<Followed, 'nextOn'> & { nextOn: LocalDate },
  at: Date,
): Promise<boolean> {
  const result = await trx
    .insertInto('followed_metric')
    .values({
      workspace_id: followed.workspaceId,
      id: followed.id,
      person_id: followed.personId,
      kpi: followed.kpi,
      source_kind: followed.source.kind,
      source_id: followed.source.id,
      started_on: followed.startedOn,
      followed_at: at.getTime(),
      next_on: followed.nextOn,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'source_kind', 'source_id', 'person_id', 'kpi']).doNothing(),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** When it is looked at next (null: not any more). Returns false when somebody looked, or stopped it, meanwhile. */
export async function setNextOn(
  trx: Writer,
  { workspaceId, id, nextOn }: Followed,
  next: LocalDate | null,
): Promise<boolean> {
  const result = await trx
    .updateTable('followed_metric')
    .set({ next_on: next })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('next_on', '=', nextOn)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Nothing more is worked out for what was done. */
export async function stopSource(trx: Writer, workspaceId: string, source: FollowSource): Promise<void> {
  await trx
    .updateTable('followed_metric')
    .set({ next_on: null })
    .where('workspace_id', '=', workspaceId)
    .where('source_kind', '=', source.kind)
    .where('source_id', '=', source.id)
    .execute();
}

/** Those of all workspaces that are to be looked at by a day, the longest due first. */
export async function dueBy(db: Reader, day: LocalDate, most: number): Promise<Followed[]> {
  const rows = await db
    .selectFrom('followed_metric')
    .selectAll()
    .where('next_on', '<=', day)
    .orderBy('next_on')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(toFollowed);
}

/** Who of these people did something about a KPI that began in [from, until). */
export async function followedAmong(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  { kpi, from, until }: { kpi: FollowedKey; from: LocalDate; until: LocalDate },
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('followed_metric')
      .select('person_id')
      .distinct()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .where('kpi', '=', kpi)
      .where('started_on', '>=', from)
      .where('started_on', '<', until)
      .execute();
    for (const row of rows) found.add(row.person_id);
  }
  return found;
}

export function toFollowed(row: Selectable<FollowedMetricTable>): Followed {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    personId: row.person_id,
    // Written with a key of the book.
    kpi: row.kpi as FollowedKey,
    source: { kind: row.source_kind, id: row.source_id },
    startedOn: row.started_on,
    nextOn: row.next_on,
  };
}
