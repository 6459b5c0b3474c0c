import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { inChunks } from '../database/chunks.ts';
import { safeInteger, type Writer } from '../database/open.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import type { Fact, NewFact } from './fact.ts';
import { toRow } from './fact-row.ts';
import type { FactKey } from './own.ts';
import { type DailySum, reversalOf, sumByDay } from './rules/ledger.ts';

/** What writing to the ledger needs of the context: ids and business time. */
export type LedgerContext = { newId(): string; clock: Clock };

/** Someone else took this fact back before; a fact is reversed at most once. */
export class AlreadyReversedError extends Error {
  override name = 'AlreadyReversedError';
}

/**
 * Appends facts and keeps the roll-up in step. Throws a RangeError when a number, or a day's sum, is not a
 * safe integer; the transaction is then to be given up.
 */
export function writeFacts<K extends FactKey>(
  trx: Writer,
  context: LedgerContext,
  workspaceId: string,
  facts: readonly NewFact<K>[],
): Promise<Fact<K>[]> {
  return replaceFacts(trx, context, workspaceId, { reverse: [], write: facts });
}

/** Takes facts back by a reversal each. Throws AlreadyReversedError when one was taken back before. */
export async function reverseFacts(
  trx: Writer,
  context: LedgerContext,
  workspaceId: string,
  facts: readonly Fact<FactKey>[],
) {
  await replaceFacts(trx, context, workspaceId, { reverse: facts, write: [] });
}

/** A correction: takes facts back and writes others, as one step. Returns those written. Throws as both do. */
export async function replaceFacts<K extends FactKey>(
  trx: Writer,
  context: LedgerContext,
  workspaceId: string,
  change: { reverse: readonly Fact<K>[]; write: readonly NewFact<K>[] },
): Promise<Fact<K>[]> {
  const recordedAt = context.clock.now();
  const complete = (fact: NewFact<K>, reversesId: string | null): Fact<K> => ({
    ...fact,
    id: context.newId(),
    recordedAt,
    distinctKey: fact.distinctKey ?? null,
    reversesId,
  });
  const reversals = change.reverse.map((fact) => complete(reversalOf(fact), fact.id));
  const written = change.write.map((fact) => complete(fact, null));
  const facts = [...reversals, ...written];
  requireSafe(facts);
  await insertFacts(trx, workspaceId, facts);
  await addToTotals(trx, workspaceId, sumByDay(facts));
  return written;
}

async function insertFacts(trx: Writer, workspaceId: string, facts: readonly Fact<FactKey>[]) {
  try {
    for (const chunk of inChunks(facts)) {
      await trx
        .insertInto('fact')
        .values(chunk.map((fact) => toRow(workspaceId, fact)))
        .execute();
    }
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new AlreadyReversedError('A fact was taken back before', { cause: error });
  }
}

async function addToTotals(trx: Writer, workspaceId: string, sums: readonly DailySum[]) {
  requireSafe(sums);
  for (const chunk of inChunks(sums)) {
    const rows = await trx
      .insertInto('daily_total')
      .values(
        chunk.map(({ subjectId, ...sum }) => ({ workspace_id: workspaceId, subject_id: subjectId, ...sum })),
      )
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'subject_id', 'kpi', 'date', 'currency']).doUpdateSet({
          amount: sql<number>`daily_total.amount + excluded.amount`,
          count: sql<number>`daily_total.count + excluded.count`,
        }),
      )
      .returning(['amount', 'count'])
      .execute();
    requireSafe(rows);
  }
}

function requireSafe(rows: ReadonlyArray<{ amount: number; count: number }>) {
  for (const { amount, count } of rows) {
    safeInteger(amount);
    safeInteger(count);
  }
}
