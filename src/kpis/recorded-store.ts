import { inChunks } from '../database/chunks.ts';
import type { Reader } from '../database/open.ts';
import type { FactSource } from '../database/tables/facts.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { KpiKey } from './catalogue.ts';

// Whether and when something was recorded, taken back or not; what it says is in `facts-store.ts`.

/** Whether anything of a KPI was counted for a person between two instants, whoever entered it; corrections count, too. */
export async function wasCounted(
  db: Reader,
  workspaceId: string,
  { personId, kpi, from, until }: { personId: string; kpi: string; from: Date; until: Date },
): Promise<boolean> {
  const row = await db
    .selectFrom('fact')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('kpi', '=', kpi)
    .where('recorded_at', '>', from.getTime())
    .where('recorded_at', '<=', until.getTime())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of whom something was counted or taken back since an instant: for each KPI of theirs the first and the last day. */
export async function touchedSince(
  db: Reader,
  workspaceId: string,
  since: Date,
): Promise<{ subjectId: string; kpi: string; first: LocalDate; last: LocalDate }[]> {
  const rows = await db
    .selectFrom('fact')
    .select((select) => [
      'person_id',
      'team_id',
      'kpi',
      select.fn.min('date').as('first'),
      select.fn.max('date').as('last'),
    ])
    .where('workspace_id', '=', workspaceId)
    .where('recorded_at', '>=', since.getTime())
    .groupBy(['person_id', 'team_id', 'kpi'])
    .execute();
  return rows.map(({ person_id, team_id, kpi, first, last }) => ({
    subjectId: person_id ?? team_id ?? '',
    kpi,
    first,
    last,
  }));
}

/** When the first fact of a KPI that came of each of these records was recorded, taken back or not; left out where none was. */
export async function firstRecorded(
  db: Reader,
  workspaceId: string,
  kpi: KpiKey,
  kind: FactSource,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const found = new Map<string, Date>();
  for (const chunk of inChunks(sourceIds)) {
    const rows = await db
      .selectFrom('fact')
      .select((select) => ['source_id', select.fn.min('recorded_at').as('first')])
      .where('workspace_id', '=', workspaceId)
      .where('source_kind', '=', kind)
      .where('source_id', 'in', chunk)
      .where('kpi', '=', kpi)
      .groupBy('source_id')
      .execute();
    for (const row of rows) found.set(row.source_id, new Date(Number(row.first)));
  }
  return found;
}

/** Whether a record ever gave rise to a fact, taken back or not. */
export async function hasFactsFrom(
  db: Reader,
  workspaceId: string,
  kind: FactSource,
  sourceId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('fact')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('source_kind', '=', kind)
    .where('source_id', '=', sourceId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The id of the record that a person's newest fact came from, taken back or not; undefined when there is none. */
export async function latestSourceOf(
  db: Reader,
  workspaceId: string,
  query: { personId: string; kind: FactSource },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('fact')
    .select('source_id')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', query.personId)
    .where('source_kind', '=', query.kind)
    .where('reverses_id', 'is', null)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.source_id;
}
