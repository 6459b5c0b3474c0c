import { inTransaction } from '../../../src/database/transaction.ts';
import { plan, takeOwnership } from '../../../src/outbox/index.ts';
import { judge, type Verdict } from './checker.ts';
import { deliveriesOf } from './work.ts';
import { createKillOutbox, type KillOutboxParts } from './worker-outbox.ts';
import type { World } from './world.ts';
import { sendWrongly, type WrongDesign } from './wrong-designs.ts';

export type FinishParts = Pick<KillOutboxParts, 'change' | 'fetch' | 'options' | 'timeoutMs'> & {
  /** How long a post may still be on its way when all seems done; 0 when Slack was never told to be late. */
  lateMs?: number;
  /** Sends what is left in that way instead of the product's. */
  design?: WrongDesign;
};

/** When no worker lives any more: plans the whole work once more, sends what is left, and judges. */
export async function finish(
  world: World,
  work: { replies: number; from: number; to: number },
  { lateMs = 0, design, ...parts }: FinishParts = {},
): Promise<Verdict> {
  const { database, access: slack } = world;
  const ownership = await takeOwnership(database, world.url, () => {});
  try {
    const { outbox, context, sender } = createKillOutbox({ database, slack, ownership, ...parts });
    const planned = deliveriesOf({ ...work, channels: world.channels });
    await inTransaction(context.db, (trx) => plan(trx, context, world.workspaceId, planned));
    if (design) await sendWrongly(design, { context, sender, pass: () => {} });
    else await outbox.drain();
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    return judge(world.slack.ledger(), planned);
  } finally {
    await ownership.release();
  }
}
