import type { Selectable } from 'kysely';
import { isPostgres, type Reader, type Writer } from '../../../database/open.ts';
import type { CompetitionTable } from '../../../database/tables/competitions.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { QualityKey } from '../../rules/board/measure.ts';
import type { CancelReason, Competition } from '../../rules/competition/competition.ts';

/** A competition by its id; null when the workspace has none. */
export async function competitionById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<Competition | null> {
  const row = await db
    .selectFrom('competition')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toCompetition(row) : null;
}

/** The same, and nobody else changes it before the transaction ends. */
export async function holdCompetition(
  trx: Writer,
  workspaceId: string,
  id: string,
): Promise<Competition | null> {
  const row = await trx
    .selectFrom('competition')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? toCompetition(row) : null;
}

/** Those that ended on this day or later, or have not yet; the newest first. */
export async function competitionsSince(
  db: Reader,
  workspaceId: string,
  since: LocalDate,
): Promise<Competition[]> {
  const rows = await db
    .selectFrom('competition')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('end_day', '>=', since)
    .orderBy('first_day', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toCompetition);
}

/** A competition to which something is still to happen. */
export type OpenCompetition = { workspaceId: string; competition: Competition };

/** Those of every workspace to which something is still to happen. */
export async function openCompetitions(db: Reader): Promise<OpenCompetition[]> {
  const rows = await db
    .selectFrom('competition')
    .selectAll()
    .where('looked_back_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ workspaceId: row.workspace_id, competition: toCompetition(row) }));
}

/** Stores a competition, or what one is now that has not started. */
export async function saveCompetition(
  trx: Writer,
  workspaceId: string,
  competition: Competition,
  createdAt: Date,
): Promise<void> {
  const values = {
    name: competition.name,
    team_ids: JSON.stringify(competition.who.teamIds),
    roles: JSON.stringify(competition.who.roles),
    mode: competition.mode,
    counted: JSON.stringify(competition.counted),
    quality: competition.quality?.key ?? null,
    quality_bar: competition.quality?.bar ?? null,
    minimum: competition.minimum,
    first_day: competition.firstDay,
    end_day: competition.endDay,
    channel_id: competition.channelId,
    prize: competition.prize,
    prize_rule: competition.prizeRule,
    is_hidden: competition.isHidden ? 1 : 0,
    starts_at: competition.startsAt.getTime(),
    freezes_at: competition.freezesAt.getTime(),
    looks_back_at: competition.looksBackAt.getTime(),
  } as const;
  await trx
    .insertInto('competition')
    .values({
      workspace_id: workspaceId,
      id: competition.id,
      created_by: competition.createdBy,
      created_at: createdAt.getTime(),
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(values))
    .execute();
}

/** Notes that it started, that its result is frozen, or that the days after it were looked at. */
export async function markCompetition(
  trx: Writer,
  workspaceId: string,
  id: string,
  what: 'started_at' | 'ended_at' | 'looked_back_at',
  at: Date,
): Promise<void> {
  await trx
    .updateTable('competition')
    .set({ [what]: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** Ends it without a result; `by` is null when it was nobody's decision. */
export async function cancelCompetition(
  trx: Writer,
  workspaceId: string,
  id: string,
  cancelled: { at: Date; by: string | null; why: CancelReason },
): Promise<void> {
  await trx
    .updateTable('competition')
    .set({ cancelled_at: cancelled.at.getTime(), cancelled_by: cancelled.by, cancelled_why: cancelled.why })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

const instant = (at: number | null) => (at === null ? null : new Date(at));

function toCompetition(row: Selectable<CompetitionTable>): Competition {
  return {
    id: row.id,
    name: row.name,
    who: { teamIds: JSON.parse(row.team_ids), roles: JSON.parse(row.roles) },
    mode: row.mode,
    counted: JSON.parse(row.counted),
    // The form wrote no other.
    quality: row.quality === null ? null : { key: row.quality as QualityKey, bar: row.quality_bar ?? 0 },
    minimum: row.minimum,
    firstDay: row.first_day,
    endDay: row.end_day,
    channelId: row.channel_id,
    prize: row.prize,
    prizeRule: row.prize_rule,
    isHidden: row.is_hidden === 1,
    createdBy: row.created_by,
    startsAt: new Date(row.starts_at),
    freezesAt: new Date(row.freezes_at),
    looksBackAt: new Date(row.looks_back_at),
    startedAt: instant(row.started_at),
    endedAt: instant(row.ended_at),
    cancelledAt: instant(row.cancelled_at),
    cancelledWhy: row.cancelled_why,
  };
}
