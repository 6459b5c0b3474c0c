import type { Writer } from '../database/open.ts';
import type { FactSource } from '../database/tables/facts.ts';
import { correctionOf, type FactKey, liveFactsBySource, type NewFact, replaceFacts } from '../kpis/index.ts';
import type { ImportRun, Stored } from './importer.ts';

/** A figure by what identifies it; null takes back what it said before. */
export type Figure = { sourceId: string; fact: Omit<NewFact<FactKey>, 'source'> | null };

/** A CRM names no hour: noon UTC stands for it, which is the same date nearly everywhere. */
export function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** Brings the ledger in step with figures (each identity once); what it says already writes nothing. */
export async function recordFigures(
  trx: Writer,
  { context, workspace }: ImportRun,
  kind: FactSource,
  figures: readonly Figure[],
): Promise<Stored> {
  const ids = figures.map((figure) => figure.sourceId);
  const standing = await liveFactsBySource<FactKey>(trx, workspace.id, kind, ids);
  const known = new Set(standing.map((fact) => fact.source.id));
  const wanted = figures.flatMap(({ sourceId, fact }): NewFact<FactKey>[] =>
    fact ? [{ ...fact, source: { kind, id: sourceId } }] : [],
  );
  const correction = correctionOf(standing, wanted);
  await replaceFacts(trx, context, workspace.id, correction);
  const touched = new Set([...correction.reverse, ...correction.write].map((fact) => fact.source.id));
  const created = ids.filter((id) => touched.has(id) && !known.has(id)).length;
  return { created, changed: touched.size - created, unchanged: ids.length - touched.size };
}
