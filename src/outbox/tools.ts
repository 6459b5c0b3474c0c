import type { DeliveryKind, DueDelivery } from '../capability.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Writer } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ChartWatch } from './chart-watch.ts';
import type { Ownership } from './ownership.ts';
import type { Paces } from './pace.ts';
import type { Sender } from './sender-types.ts';
import { type Change, type Delivery, move, type Present } from './store.ts';

/** What every step of the outbox works with. */
export type Tools = {
  context: Context;
  kinds: ReadonlyMap<string, DeliveryKind>;
  sender: Sender;
  ownership: Ownership;
  /** For what lasts within this process: gates and patience. Rows hold times of the machine's clock instead. */
  steady: Clock;
  paces: Paces;
  charts: ChartWatch;
  settleMs: number;
  retryMs: number;
  sleep: Sleep;
  /** Aborted when nothing new is to be begun. */
  stopped: AbortSignal;
  onInstant: (instant: Instant) => void;
  /** How many deliveries came to an end since the start; only ever grows. */
  tally: Tally;
};

export type Tally = { sent: number; skipped: number; failed: number };

/** Waits that long in machine time, or until `signal` aborts; never rejects. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/**
 * The instants at which a crash is told apart by tests, in the order of a delivery's life. `recording` and
 * `settling` lie inside the transaction.
 */
export type Instant =
  | 'claimed'
  | 'rendered'
  | 'chart_refused'
  | 'posted'
  | 'recording'
  | 'recorded'
  | 'searched'
  | 'settling'
  | 'settled';

export function present(context: Context): Present {
  return { business: context.clock.now().getTime(), machine: context.machine.now().getTime() };
}

export function dueDelivery(row: Delivery): DueDelivery {
  return {
    workspaceId: row.workspace_id,
    kind: row.kind,
    period: row.period,
    target: row.target,
    params: JSON.parse(row.params),
    channelId: row.channel,
  };
}

/**
 * Moves a delivery on, counts and logs it. False when it has moved on meanwhile: then nothing was written.
 * `instant` is passed inside the transaction.
 */
export async function conclude(
  tools: Tools,
  delivery: Delivery,
  change: Change,
  instant?: Instant,
): Promise<boolean> {
  const skippedReplies = await persist(tools, async (trx) => {
    const moved = await move(trx, delivery, change);
    if (instant) tools.onInstant(instant);
    return moved;
  });
  if (skippedReplies === null) return false;
  const { state, reason } = change;
  if (state === 'sent' || state === 'skipped' || state === 'failed') tools.tally[state]++;
  tools.tally.skipped += skippedReplies;
  const { log } = tools.context;
  const about = { ...idsOf(delivery), attempt: delivery.attempt, state, reason, skippedReplies };
  if (state === 'failed') log.error(about, 'A delivery failed for good');
  else if (state === 'unknown')
    log.warn(about, 'Nobody can say whether a delivery arrived: it will be looked up');
  else log.info(about, 'A delivery was handled');
  return true;
}

/** What may be logged of a delivery. */
export function idsOf(row: Delivery) {
  return { workspaceId: row.workspace_id, deliveryId: row.id, kind: row.kind, channel: row.channel };
}

const LONGEST_RETRY_MS = 600_000;

/** The pause after a fault of ours: doubled by each attempt, ten minutes at most. */
export function retryPauseMs(tools: Tools, attempt: number): number {
  return Math.min(tools.retryMs * 2 ** Math.max(0, attempt - 1), LONGEST_RETRY_MS);
}

const WRITE_ATTEMPTS = 5;
const WRITE_PAUSE_MS = 100;

/**
 * Writes what is known about the outside world, trying again when the database is busy: until it stands in the
 * row, a message that was posted has to be searched for.
 */
export async function persist<T>(tools: Tools, work: (trx: Writer) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(tools.context.db, work);
    } catch (error) {
      if (attempt === WRITE_ATTEMPTS) throw error;
      await tools.sleep(WRITE_PAUSE_MS * 2 ** attempt);
    }
  }
}
