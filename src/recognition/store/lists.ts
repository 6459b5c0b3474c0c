import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Praise } from '../rules/praise.ts';
import { selectPraise, toPraise } from './praise.ts';

/** What a person was thanked for, newest first. */
export async function praiseReceived(
  db: Reader,
  workspaceId: string,
  receiverId: string,
  limit: number,
): Promise<Praise[]> {
  return newest(selectPraise(db, workspaceId).where('receiver_id', '=', receiverId), limit);
}

/** What a person thanked others for, newest first. */
export async function praiseByGiver(
  db: Reader,
  workspaceId: string,
  giverId: string,
  limit: number,
): Promise<Praise[]> {
  return newest(selectPraise(db, workspaceId).where('giver_id', '=', giverId), limit);
}

/** How often a person was thanked on these days. */
export async function countReceived(
  db: Reader,
  workspaceId: string,
  receiverId: string,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<number> {
  const row = await db
    .selectFrom('praise')
    .select((select) => select.fn.countAll<number>().as('times'))
    .where('workspace_id', '=', workspaceId)
    .where('receiver_id', '=', receiverId)
    .where('given_on', '>=', from)
    .where('given_on', '<', until)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return Number(row?.times ?? 0);
}

/** The last day on which each of these people was thanked, by anybody; left out who never was. */
export async function lastThanked(
  db: Reader,
  workspaceId: string,
  receiverIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  const last = new Map<string, LocalDate>();
  for (const ids of inChunks(receiverIds)) {
    const rows = await db
      .selectFrom('praise')
      .select((select) => ['receiver_id', select.fn.max('given_on').as('last')])
      .where('workspace_id', '=', workspaceId)
      .where('receiver_id', 'in', ids)
      .where('taken_back_at', 'is', null)
      .groupBy('receiver_id')
      .execute();
    for (const row of rows) last.set(row.receiver_id, row.last);
  }
  return last;
}

/** Whom of these a person thanked on these days and did not take it back, once for each time. */
export async function receiversThanked(
  db: Reader,
  workspaceId: string,
  giverId: string,
  receiverIds: readonly string[],
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<string[]> {
  const rows = await db
    .selectFrom('praise')
    .select('receiver_id')
    .where('workspace_id', '=', workspaceId)
    .where('giver_id', '=', giverId)
    .where('receiver_id', 'in', receiverIds)
    .where('given_on', '>=', from)
    .where('given_on', '<', until)
    .where('taken_back_at', 'is', null)
    .execute();
  return rows.map((row) => row.receiver_id);
}

/** What stands in a team's channel of these days, newest first. */
export async function praiseInTeam(
  db: Reader,
  workspaceId: string,
  teamId: string,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<Praise[]> {
  const rows = await selectPraise(db, workspaceId)
    .where('team_id', '=', teamId)
    .where('given_on', '>=', from)
    .where('given_on', '<', until)
    .orderBy('given_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toPraise);
}

async function newest(query: ReturnType<typeof selectPraise>, limit: number): Promise<Praise[]> {
  const rows = await query.orderBy('given_at', 'desc').orderBy('id').limit(limit).execute();
  return rows.map(toPraise);
}
