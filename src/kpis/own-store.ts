import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Reader, Writer } from '../database/open.ts';
import type { KpiDefinitionTable } from '../database/tables/facts.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import type { LocalDate } from '../kernel/date.ts';
import { foldAlias } from '../people/index.ts';
import type { OwnDraft, OwnKey, OwnKpi } from './own.ts';
import type { LedgerContext } from './store.ts';

/** Another KPI has that name. */
export class NameTakenError extends Error {
  override name = 'NameTakenError';
}

/** The company's own KPIs as they hold now, in the order in which they were first defined. */
export async function ownKpis(db: Reader, workspaceId: string): Promise<OwnKpi[]> {
  const rows = await db
    .selectFrom('kpi_definition')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('valid_to', 'is', null)
    .orderBy('recorded_at')
    .orderBy('key')
    .execute();
  return rows.map((row) => fromRow(row, null));
}

/** Every version of every own KPI, ended ones too: the KPI that was defined first before others, its versions in order. */
export async function allOwnVersions(db: Reader, workspaceId: string): Promise<OwnKpi[]> {
  const rows = await db
    .selectFrom('kpi_definition')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('recorded_at')
    .orderBy('key')
    .orderBy('version')
    .execute();
  return [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((versions) =>
    versions.map((row, nth) => fromRow(row, nth === versions.length - 1 ? row.valid_to : null)),
  );
}

/**
 * Stores what a KPI is from a day on: the first version under a new key, or the next one of `before`, which ends. Throws
 * NameTakenError when another one that holds has that name.
 */
export async function saveOwnKpi(
  trx: Writer,
  context: LedgerContext,
  workspaceId: string,
  change: { before: OwnKpi | null; draft: OwnDraft; from: LocalDate; by: string | null },
): Promise<OwnKpi> {
  const { before, draft, from, by } = change;
  const key: OwnKey = before?.key ?? `own_${context.newId()}`;
  if (before) {
    await trx
      .updateTable('kpi_definition')
      .set({ valid_to: from })
      .where('workspace_id', '=', workspaceId)
      .where('key', '=', key)
      .where('version', '=', before.version)
      .execute();
  }
  const row = {
    workspace_id: workspaceId,
    key,
    version: (before?.version ?? 0) + 1,
    name: draft.name,
    name_key: foldAlias(draft.name),
    class: draft.class,
    unit: draft.unit,
    aggregation: draft.aggregation,
    direction: draft.direction,
    date_basis: draft.dateBasis,
    source: draft.source,
    entered_by: draft.enteredBy,
    log_words: draft.words && JSON.stringify(draft.words),
    min_n: draft.minN,
    valid_from: from,
    valid_to: null,
    author_id: by,
    recorded_at: context.clock.now().getTime(),
  };
  try {
    await trx.insertInto('kpi_definition').values(row).execute();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new NameTakenError('Another KPI has that name', { cause: error });
  }
  return fromRow(row, null);
}

/** Ends a KPI: from that day on nothing is counted of it. */
export async function endOwnKpi(trx: Writer, workspaceId: string, key: OwnKey, from: LocalDate) {
  await trx
    .updateTable('kpi_definition')
    .set({ valid_to: from })
    .where('workspace_id', '=', workspaceId)
    .where('key', '=', key)
    .where('valid_to', 'is', null)
    .execute();
}

function fromRow(row: Selectable<KpiDefinitionTable>, endedOn: LocalDate | null): OwnKpi {
  return {
    // Only `saveOwnKpi` fills this column.
    key: row.key as OwnKey,
    name: row.name,
    class: row.class,
    unit: row.unit,
    aggregation: row.aggregation,
    direction: row.direction,
    numerator: row.aggregation === 'ratio' ? row.key : null,
    denominator: row.aggregation === 'ratio' ? `${row.key}.of` : null,
    dateBasis: row.date_basis,
    minN: row.min_n,
    decimals: row.aggregation === 'sum' || row.aggregation === 'count_distinct' ? 0 : 1,
    source: row.source,
    enteredBy: row.entered_by,
    words: row.log_words === null ? null : Words.parse(JSON.parse(row.log_words)),
    version: row.version,
    validFrom: row.valid_from,
    endedOn,
  };
}

const Words = z.object({ en: z.array(z.string()), tr: z.array(z.string()) });
