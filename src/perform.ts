import type { Caller, Context } from './context.ts';
import type { Writer } from './database/open.ts';
import { keepReceipt } from './database/receipt-store.ts';
import { inTransaction } from './database/transaction.ts';

/**
 * Runs the writing half of an action for a caller: one transaction, holding the receipt of the Slack delivery
 * that asked for it. Throws AlreadyHandled when that delivery took effect before; then nothing is written.
 */
export async function perform<T>(
  context: Context,
  caller: Caller,
  work: (trx: Writer) => Promise<T>,
): Promise<T> {
  const result = await inTransaction(context.db, async (trx) => {
    if (caller.receipt) await keepReceipt(trx, caller.workspaceId, caller.receipt, context.machine.now());
    return await work(trx);
  });
  context.stored?.(caller);
  return result;
}
