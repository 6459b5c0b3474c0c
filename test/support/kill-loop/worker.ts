import { subscribe } from 'node:diagnostics_channel';
import { Agent } from 'undici';
import { openDatabase } from '../../../src/database/open.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { plan, takeOwnership } from '../../../src/outbox/index.ts';
import type { Instant } from '../../../src/outbox/tools.ts';
import { addressOf } from './address-of.ts';
import { deliveriesOf } from './work.ts';
import { createKillOutbox, type SlackAccess } from './worker-outbox.ts';
import { sendWrongly, type WrongDesign } from './wrong-designs.ts';

/** What a worker process is told, as JSON in its first argument. */
export type WorkerOrder = {
  databaseUrl: string;
  workspaceId: string;
  slack: SlackAccess;
  settleMs?: number;
  /** How long it waits for an answer; short by itself. */
  timeoutMs?: number;
  /** Sends in that way instead of the product's. */
  design?: WrongDesign;
  work: { channels: readonly string[]; replies: number; from: number; to: number };
};

/**
 * A process to be killed: plans its work, then sends whatever there is until its end. With FAILPOINT=name:nth in
 * its environment it sends itself SIGKILL the nth time it passes that instant; with FAILPOINT=name:nth:SIGSTOP it
 * stands still there. `inserted` and `planning` lie inside the transaction of the plan, `planned` after it.
 */
type WorkerInstant =
  | Instant
  | 'inserted'
  | 'planning'
  | 'planned'
  | 'connected'
  | 'written'
  | 'asking'
  | 'asked';

const order = JSON.parse(process.argv[2] ?? '') as WorkerOrder;
const [failpoint, nth = '1', signal = 'SIGKILL'] = (process.env.FAILPOINT ?? '').split(':');
let passed = 0;

function pass(instant: WorkerInstant) {
  if (instant === failpoint && ++passed === Number(nth)) process.kill(process.pid, signal);
}

/** `connected`: a connection for posts stands, and nothing was said on it. `written`: a post was said to its end. */
let isPosting = false;
subscribe('undici:client:connected', () => {
  if (isPosting) pass('connected');
});
subscribe('undici:request:bodySent', (message) => {
  const { request } = message as { request: { path: string } };
  if (request.path.endsWith('chat.postMessage')) pass('written');
});

/** `asking`: a post is on its way, and nobody has answered. `asked`: it was answered, and nobody has read that. */
const fetch: typeof globalThis.fetch = async (url, init) => {
  const isPost = addressOf(url).endsWith('chat.postMessage');
  if (isPost && !isPosting) process.send?.('posting');
  isPosting ||= isPost;
  if (isPost) setTimeout(() => pass('asking'), 50);
  // Each post on a connection of its own, so that there is an instant at which that stands.
  const own: object = { dispatcher: new Agent() };
  const options = isPost ? { ...init, ...own } : init;
  const response = await globalThis.fetch(url, options);
  if (isPost) pass('asked');
  return response;
};

const database = openDatabase(order.databaseUrl);
// A server that is crashing takes nobody in.
const ownership = await takeOwnership(database, order.databaseUrl, () => process.exit(3)).catch(() =>
  process.exit(5),
);
const { outbox, context, sender } = createKillOutbox({
  database,
  slack: order.slack,
  ownership,
  fetch,
  ...(order.timeoutMs ? { timeoutMs: order.timeoutMs } : {}),
  options: { onInstant: pass, ...(order.settleMs ? { settleMs: order.settleMs } : {}) },
});
process.send?.('ready');
try {
  await inTransaction(context.db, async (trx) => {
    const [first, ...others] = deliveriesOf(order.work);
    if (first) await plan(trx, context, order.workspaceId, [first]);
    pass('inserted');
    await plan(trx, context, order.workspaceId, others);
    pass('planning');
  });
} catch {
  // The database was taken away; whoever comes next plans this again.
  process.exit(5);
}
process.send?.('planned');
pass('planned');
if (order.design) await sendWrongly(order.design, { context, sender, pass });
else outbox.start();
// Lives until it is killed, or its parent is gone.
process.on('disconnect', () => process.exit(4));
