import { z } from 'zod';
import type { Reader, Writer } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { Season, Seasons } from './rules/season.ts';

const Weights = z.array(z.number());

/** How a year's numbers spread over its months, as the company says now. */
export async function companySeasons(db: Reader, workspaceId: string): Promise<Seasons> {
  const rows = await db
    .selectFrom('season')
    .select(['kpi', 'weights'])
    .where('workspace_id', '=', workspaceId)
    .where('valid_to', 'is', null)
    .execute();
  return new Map(rows.map(({ kpi, weights }) => [kpi, Weights.parse(JSON.parse(weights))]));
}

/** Lets a season count from now on, or none (null); `kpi` '' is every KPI that has none of its own. */
export async function saveSeason(
  trx: Writer,
  workspaceId: string,
  change: { kpi: string; season: Season | null; today: LocalDate; by: string | null; at: Date },
): Promise<void> {
  const { kpi, season, today, by, at } = change;
  await trx
    .updateTable('season')
    .set({ valid_to: today })
    .where('workspace_id', '=', workspaceId)
    .where('kpi', '=', kpi)
    .where('valid_to', 'is', null)
    .execute();
  if (!season) return;
  const last = await trx
    .selectFrom('season')
    .select((columns) => columns.fn.max('version').as('version'))
    .where('workspace_id', '=', workspaceId)
    .where('kpi', '=', kpi)
    .executeTakeFirst();
  await trx
    .insertInto('season')
    .values({
      workspace_id: workspaceId,
      kpi,
      version: Number(last?.version ?? 0) + 1,
      weights: JSON.stringify(season),
      valid_from: today,
      valid_to: null,
      author_id: by,
      recorded_at: at.getTime(),
    })
    .execute();
}
