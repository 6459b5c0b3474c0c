import { sql } from 'kysely';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { FullTimeShare, Ramp } from '../rules/ramp.ts';

/** What is said of somebody's share of full time and of their ramps, each in order. */
export type CapacitySaid = { shares: FullTimeShare[]; ramps: Ramp[] };

/**
 * What is said of people between two days, by person; nobody of whom nothing is said. A ramp goes on having been one when
 * it is over, so all that began before count.
 */
export async function capacityBetween(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<ReadonlyMap<string, CapacitySaid>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('full_time_share')
    .select(['person_id', 'percent', 'valid_from', 'valid_to'])
    .select(sql<string | null>`cast(null as text)`.as('percents'))
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', personIds)
    .where('valid_from', '<', until)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>', from)]))
    .unionAll(
      db
        .selectFrom('ramp')
        .select((row) => ['person_id', row.lit(0).as('percent'), 'valid_from', 'valid_to', 'percents'])
        .where('workspace_id', '=', workspaceId)
        .where('person_id', 'in', personIds)
        .where('valid_from', '<', until)
        .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>', from)])),
    )
    .orderBy('valid_from')
    .execute();
  const said = new Map<string, CapacitySaid>();
  for (const row of rows) {
    const own = said.get(row.person_id) ?? { shares: [], ramps: [] };
    const span = { from: row.valid_from, until: row.valid_to };
    if (row.percents === null) own.shares.push({ ...span, value: Number(row.percent) });
    else own.ramps.push({ ...span, value: row.percents.split(',').map(Number) });
    said.set(row.person_id, own);
  }
  return said;
}
