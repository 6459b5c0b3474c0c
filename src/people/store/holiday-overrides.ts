import type { Reader, Writer } from '../../database/open.ts';
import type { Halves } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { HolidayOverride } from '../rules/holiday-calendar.ts';

/** What the company says of days in [from, until), in any region. */
export async function holidayOverrides(
  db: Reader,
  workspaceId: string,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<HolidayOverride[]> {
  const rows = await db
    .selectFrom('holiday_override')
    .select(['region', 'date', 'halves', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('date', '>=', from)
    .where('date', '<', until)
    .orderBy('date')
    .execute();
  return rows.map((row) => ({ ...row, halves: row.halves as Halves | 0 }));
}

/** Keeps what the company says of a day in a region, in the place of what it said before. */
export async function saveHolidayOverride(
  trx: Writer,
  workspaceId: string,
  override: HolidayOverride,
  by: { recordedBy: string | null; recordedAt: Date },
) {
  const said = {
    halves: override.halves,
    name: override.name,
    recorded_by: by.recordedBy,
    recorded_at: by.recordedAt.getTime(),
  };
  await trx
    .insertInto('holiday_override')
    .values({ workspace_id: workspaceId, region: override.region, date: override.date, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'region', 'date']).doUpdateSet(said))
    .execute();
}

/** Lets the law hold again on a day. Returns whether the company had said anything of it. */
export async function dropHolidayOverride(
  trx: Writer,
  workspaceId: string,
  { region, date }: { region: string; date: LocalDate },
): Promise<boolean> {
  const result = await trx
    .deleteFrom('holiday_override')
    .where('workspace_id', '=', workspaceId)
    .where('region', '=', region)
    .where('date', '=', date)
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}
