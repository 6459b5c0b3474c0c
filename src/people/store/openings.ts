import { type Insertable, sql } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { Opened, OpeningTable } from '../../database/tables/openings.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Merge } from './merging.ts';

/** That somebody opened a person's numbers on a day of that person's. */
export type Opening = { subjectId: string; viewerId: string; what: Opened; day: LocalDate };

/** Who opened what of a person: how often since some day, and when last. */
export type Opener = { viewerId: string; what: Opened; times: number; lastAt: Date };

/** Keeps an opening; the same once more that day is counted. */
export async function countOpening(
  trx: Writer,
  workspaceId: string,
  { subjectId, viewerId, what, day }: Opening,
  at: Date,
): Promise<void> {
  await addOpening(trx, toRow(workspaceId, { subjectId, viewerId, what, day }, at));
}

/** Keeps openings of which none was kept that day; others stay as they are. */
export async function keepOpenings(
  trx: Writer,
  workspaceId: string,
  openings: readonly Opening[],
  at: Date,
): Promise<void> {
  for (const some of inChunks(openings)) {
    await trx
      .insertInto('opening')
      .values(some.map((opening) => toRow(workspaceId, opening, at)))
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'subject_id', 'viewer_id', 'what', 'day']).doNothing(),
      )
      .execute();
  }
}

const toRow = (workspaceId: string, { subjectId, viewerId, what, day }: Opening, at: Date) => ({
  workspace_id: workspaceId,
  subject_id: subjectId,
  viewer_id: viewerId,
  what,
  day,
  times: 1,
  last_at: at.getTime(),
});

/** Who opened a person's numbers from a day on, whoever looked last first. */
export async function openersOf(
  db: Reader,
  workspaceId: string,
  subjectId: string,
  from: LocalDate,
): Promise<Opener[]> {
  const rows = await db
    .selectFrom('opening')
    .select(['viewer_id', 'what'])
    .select(({ fn }) => [fn.sum<number>('times').as('times'), fn.max('last_at').as('last_at')])
    .where('workspace_id', '=', workspaceId)
    .where('subject_id', '=', subjectId)
    .where('day', '>=', from)
    .groupBy(['viewer_id', 'what'])
    .execute();
  return rows
    .map((row) => ({
      viewerId: row.viewer_id,
      what: row.what,
      // PostgreSQL's sum of a bigint is a numeric, which arrives as text.
      times: Number(row.times),
      lastAt: new Date(row.last_at),
    }))
    .sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime() || (a.what < b.what ? -1 : 1));
}

/** Whether somebody opened anything of a kind of anybody's from a day on. */
export async function hasOpened(
  db: Reader,
  workspaceId: string,
  { viewerId, what, from }: { viewerId: string; what: Opened; from: LocalDate },
): Promise<boolean> {
  const row = await db
    .selectFrom('opening')
    .select('day')
    .where('workspace_id', '=', workspaceId)
    .where('viewer_id', '=', viewerId)
    .where('what', '=', what)
    .where('day', '>=', from)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What was opened of `from` or by them counts for `into`; between the two there is nothing to keep. */
export async function moveOpenings(trx: Writer, workspaceId: string, { from, into }: Merge): Promise<void> {
  const rows = await trx
    .deleteFrom('opening')
    .where('workspace_id', '=', workspaceId)
    .where((row) => row.or([row('subject_id', '=', from), row('viewer_id', '=', from)]))
    .returningAll()
    .execute();
  const named = (id: string) => (id === from ? into : id);
  for (const row of rows) {
    const moved = { ...row, subject_id: named(row.subject_id), viewer_id: named(row.viewer_id) };
    if (moved.subject_id !== moved.viewer_id) await addOpening(trx, moved);
  }
}

async function addOpening(trx: Writer, row: Insertable<OpeningTable>): Promise<void> {
  await trx
    .insertInto('opening')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'subject_id', 'viewer_id', 'what', 'day']).doUpdateSet({
        times: sql<number>`opening.times + excluded.times`,
        last_at: sql<number>`case when excluded.last_at > opening.last_at then excluded.last_at else opening.last_at end`,
      }),
    )
    .execute();
}
