import type { Context } from '../../../src/context.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import type { Sender } from '../../../src/outbox/sender-types.ts';
import type { Delivery } from '../../../src/outbox/store.ts';
import type { Instant } from '../../../src/outbox/tools.ts';
import { wordsOf } from './work.ts';

/** Three senders that look right, and are what most queues do (reliability.md §2.5). Only a kill tells them apart. */
export type WrongDesign = 'post-then-record' | 'record-then-post' | 'lease-and-retry';

/** After so long a claim of another process counts as given up, for `lease-and-retry`. */
const LEASE_MS = 300;

/** Sends everything that is planned, one after the other, in the wrong way. */
export async function sendWrongly(
  design: WrongDesign,
  { context, sender, pass }: { context: Context; sender: Sender; pass(instant: Instant): void },
): Promise<void> {
  for (let delivery = await next(context); delivery; delivery = await next(context)) {
    if (design === 'lease-and-retry') await mark(context, delivery, 'sending');
    if (design === 'record-then-post') await mark(context, delivery, 'sent');
    pass('claimed');
    const message = { text: wordsOf(delivery), blocks: [] };
    await sender.post({ channel: delivery.target, threadTs: null, message, deliveryId: delivery.id });
    pass('posted');
    await mark(context, delivery, 'sent');
  }
}

/** What nobody has sent, or has claimed so long ago that he must be dead; waits while a claim may be alive. */
async function next({ db, machine }: Context): Promise<Delivery | undefined> {
  for (;;) {
    const rows = await db
      .selectFrom('delivery')
      .selectAll()
      .where('state', '<>', 'sent')
      .orderBy('due_at')
      .execute();
    const givenUp = machine.now().getTime() - LEASE_MS;
    const free = rows.find(({ state, claimed_at }) => state === 'pending' || (claimed_at ?? 0) < givenUp);
    if (free || rows.length === 0) return free;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The table insists on some of what the product knows by then; nobody reads it here. */
function mark({ db, machine }: Context, { id, target }: Delivery, state: 'sending' | 'sent') {
  const change = { state, claimed_at: machine.now().getTime(), owner: 'x', channel: target, slack_ts: '1.0' };
  return inTransaction(db, (trx) => trx.updateTable('delivery').set(change).where('id', '=', id).execute());
}
