import { setTimeout } from 'node:timers/promises';
import type { Reader, Writer } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { UserError } from '../errors.ts';
import { translate } from '../locales/index.ts';
import { RowError } from './import-error.ts';
import type { Stored } from './importer.ts';

/** A batch as far as it could be stored, and the rows left out of it with the reason. */
export type BatchResult<R> = { stored: Stored[]; refused: Array<{ row: R; reason: string }> };

type BatchOptions<R> = {
  db: Reader;
  store(trx: Writer, rows: readonly R[]): Promise<Stored>;
  /** Does everything and takes it back at the end. */
  isDryRun: boolean;
};

const MOST_ATTEMPTS = 40;
const PAUSE_MS = 250;

/**
 * Stores rows in one short transaction. Where a row is at fault they are stored one by one, so that only the
 * faulty are left out, whole. Where the bot is in the way it waits and tries again, for about half a minute.
 */
export async function storeBatch<R>(rows: readonly R[], options: BatchOptions<R>): Promise<BatchResult<R>> {
  try {
    return { stored: [await storeTogether(rows, options)], refused: [] };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    if (rows.length === 1) return { stored: [], refused: rows.map((row) => ({ row, reason })) };
  }
  const result: BatchResult<R> = { stored: [], refused: [] };
  for (const row of rows) {
    const alone = await storeBatch([row], options);
    result.stored.push(...alone.stored);
    result.refused.push(...alone.refused);
  }
  return result;
}

async function storeTogether<R>(rows: readonly R[], options: BatchOptions<R>): Promise<Stored> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inOneTransaction(rows, options);
    } catch (error) {
      if (attempt >= MOST_ATTEMPTS || !isInTheWay(error)) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}

/** Carries a dry run's result out of the transaction it gives up. */
class DryRunDone extends Error {
  readonly stored: Stored;

  constructor(stored: Stored) {
    super('A dry run stores nothing');
    this.stored = stored;
  }
}

async function inOneTransaction<R>(rows: readonly R[], { db, store, isDryRun }: BatchOptions<R>) {
  try {
    return await inTransaction(db, async (trx) => {
      const stored = await store(trx, rows);
      if (isDryRun) throw new DryRunDone(stored);
      return stored;
    });
  } catch (error) {
    if (error instanceof DryRunDone) return error.stored;
    throw error;
  }
}

/** Why a row cannot be stored, for the operator; null when the fault is not a row's. */
function reasonOf(error: unknown): string | null {
  if (error instanceof RowError) return error.message;
  if (error instanceof UserError) return error.sentence(translate('en'));
  return error instanceof RangeError ? 'its numbers are too large to be added up exactly' : null;
}

/** Another writer holds the lock, or wrote the same row a moment earlier: trying again settles it. */
function isInTheWay(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isBusy = code.startsWith('SQLITE_BUSY') || code === '40001' || code === '40P01';
  return isBusy || isUniqueViolation(error) || (error instanceof Error && isUniqueViolation(error.cause));
}
