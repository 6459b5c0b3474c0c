import type { Reader, Writer } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import { correctionOf, type LedgerContext, liveFactsBySource, replaceFacts } from '../kpis/index.ts';
import { erasedAmong } from '../people/index.ts';
import type { Deal, DealReport } from './deal.ts';
import { factsOf, isSameDeal, mergeReport, stageEntryOf } from './rules/facts.ts';
import { type StageTime, usualTimes } from './rules/stage-times.ts';
import { wonDealStages } from './stage-store.ts';
import { dealsByExternalId, saveDeals, saveStageEntries } from './store.ts';

/** How many deals of a batch were new, different, or known already. */
export type UpsertCounts = { created: number; changed: number; unchanged: number };

/**
 * Takes over what a CRM says of some deals (some hundreds at a time, each external id once), with the facts
 * that follow: a changed deal's old facts are taken back and its new ones written. What is known already
 * writes nothing.
 */
export async function upsertDeals(
  trx: Writer,
  context: LedgerContext,
  workspaceId: string,
  reports: readonly DealReport[],
  today: LocalDate,
): Promise<UpsertCounts> {
  const known = await dealsByExternalId(
    trx,
    workspaceId,
    reports.map((report) => report.externalId),
  );
  // Whoever was erased keeps what they sold under no name, whatever the next file calls its owner: last year's totals are a team's.
  const erased = await erasedAmong(trx, workspaceId, [
    ...new Set([...known.values()].map(({ ownerId }) => ownerId)),
  ]);
  const created: Deal[] = [];
  const changed: Array<{ before: Deal; after: Deal }> = [];
  for (const report of reports) {
    const before = known.get(report.externalId);
    const ownerId = before && erased.has(before.ownerId) ? before.ownerId : report.ownerId;
    const after = mergeReport(before, { ...report, ownerId }, () => context.newId());
    if (!before) created.push(after);
    else if (!isSameDeal(before, after)) changed.push({ before, after });
  }
  const now = context.clock.now();
  const changedDeals = changed.map(({ after }) => after);
  await saveDeals(trx, workspaceId, [...created, ...changedDeals], now);
  const moved = changed.filter(({ before, after }) => before.stage !== after.stage);
  const entries = [
    ...created.map((deal) => stageEntryOf(deal, true, today)),
    ...moved.map(({ after }) => stageEntryOf(after, false, today)),
  ];
  await saveStageEntries(trx, workspaceId, entries, now);
  const standing = await liveFactsBySource(
    trx,
    workspaceId,
    'deal',
    changedDeals.map((deal) => deal.id),
  );
  const correction = correctionOf(standing, changedDeals.flatMap(factsOf));
  await replaceFacts(trx, context, workspaceId, {
    reverse: correction.reverse,
    write: [...created.flatMap(factsOf), ...correction.write],
  });
  return {
    created: created.length,
    changed: changed.length,
    unchanged: reports.length - created.length - changed.length,
  };
}

/** How long deals won in the year before `asOf` usually stayed in each of these stages. */
export async function stageDurations(
  db: Reader,
  workspaceId: string,
  stages: readonly string[],
  asOf: LocalDate,
): Promise<StageTime[]> {
  if (stages.length === 0) return [];
  return usualTimes(stages, await wonDealStages(db, workspaceId, asOf));
}
