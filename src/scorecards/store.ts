import type { Selectable } from 'kysely';
import { z } from 'zod';
import { isPostgres, type Reader, type Writer } from '../database/open.ts';
import type { ScorecardScheduleTable } from '../database/tables/scorecards.ts';
import type { LocalDate } from '../kernel/date.ts';
import { localDateOf } from '../kernel/zoned.ts';
import type { FactKey } from '../kpis/index.ts';
import type { OnHoliday } from './rules/card-times.ts';

/** When a team's card is due: an ISO weekday and local time in the team's zone. */
export type CardSchedule = {
  workspaceId: string;
  teamId: string;
  weekday: number;
  time: string;
  /** The zone `nextRunAt` was worked out in. */
  zone: string;
  isOn: boolean;
  onHoliday: OnHoliday;
  nextRunAt: Date;
  /** The date whose card is due then: a holiday moves the card, not the week it is about. */
  nextDate: LocalDate;
  /** What the team chose to see on its card; null: the five to seven that matter most each week. */
  measures: readonly FactKey[] | null;
};

const storedKeys = z.array(z.string().transform((key) => key as FactKey));

/** Every schedule of a workspace. */
export async function allSchedules(db: Reader, workspaceId: string): Promise<CardSchedule[]> {
  const rows = await db
    .selectFrom('scorecard_schedule')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .execute();
  return rows.map(toSchedule);
}

/** The schedule, held against other processes until the transaction ends; null when it is not due any more. */
export async function holdIfDue(
  trx: Writer,
  schedule: CardSchedule,
  now: Date,
): Promise<CardSchedule | null> {
  const row = await trx
    .selectFrom('scorecard_schedule')
    .select(['next_run_at', 'next_date'])
    .where('workspace_id', '=', schedule.workspaceId)
    .where('team_id', '=', schedule.teamId)
    .where('is_on', '=', 1)
    .where('next_run_at', '<=', now.getTime())
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return null;
  const nextRunAt = new Date(row.next_run_at);
  return { ...schedule, nextRunAt, nextDate: row.next_date ?? localDateOf(nextRunAt, schedule.zone) };
}

/** Stores a team's schedule, new or changed. */
export async function saveSchedule(trx: Writer, schedule: CardSchedule): Promise<void> {
  const values = {
    weekday: schedule.weekday,
    time: schedule.time,
    zone: schedule.zone,
    is_on: schedule.isOn ? (1 as const) : (0 as const),
    next_run_at: schedule.nextRunAt.getTime(),
    on_holiday: schedule.onHoliday,
    next_date: schedule.nextDate,
    measures: schedule.measures && JSON.stringify(schedule.measures),
  };
  await trx
    .insertInto('scorecard_schedule')
    .values({ workspace_id: schedule.workspaceId, team_id: schedule.teamId, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'team_id']).doUpdateSet(values))
    .execute();
}

/** The earliest instant after `after` at which some card is due. */
export async function earliestRun(db: Reader, after: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('scorecard_schedule')
    .select((select) => select.fn.min('next_run_at').as('at'))
    .where('is_on', '=', 1)
    .where('next_run_at', '>', after.getTime())
    .executeTakeFirst();
  return row?.at ? new Date(Number(row.at)) : null;
}

/** The headline rule a team's card of a week carried; null when there was no card. */
export async function headlineRuleOf(
  db: Reader,
  workspaceId: string,
  teamId: string,
  week: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('scorecard_headline')
    .select('rule')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('week', '=', week)
    .executeTakeFirst();
  return row?.rule ?? null;
}

/** Keeps which headline rule a team's card of a week carries. */
export async function keepHeadlineRule(
  trx: Writer,
  workspaceId: string,
  teamId: string,
  week: string,
  rule: string,
): Promise<void> {
  await trx
    .insertInto('scorecard_headline')
    .values({ workspace_id: workspaceId, team_id: teamId, week, rule })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'team_id', 'week']).doUpdateSet({ rule }))
    .execute();
}

/** Whether a team ever had a card. */
export async function hasAnyCard(db: Reader, workspaceId: string, teamId: string): Promise<boolean> {
  const row = await db
    .selectFrom('scorecard_headline')
    .select('week')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A team's schedule; null when it has none yet. */
export async function scheduleOf(
  db: Reader,
  workspaceId: string,
  teamId: string,
): Promise<CardSchedule | null> {
  const row = await db
    .selectFrom('scorecard_schedule')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  return row ? toSchedule(row) : null;
}

function toSchedule(row: Selectable<ScorecardScheduleTable>): CardSchedule {
  return {
    workspaceId: row.workspace_id,
    teamId: row.team_id,
    weekday: row.weekday,
    time: row.time,
    zone: row.zone,
    isOn: row.is_on === 1,
    onHoliday: row.on_holiday,
    nextRunAt: new Date(row.next_run_at),
    nextDate: row.next_date ?? localDateOf(new Date(row.next_run_at), row.zone),
    measures: row.measures ? storedKeys.parse(JSON.parse(row.measures)) : null,
  };
}
