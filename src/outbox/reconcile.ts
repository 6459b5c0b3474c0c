import type { Answer } from './sender-types.ts';
import { type Change, type Delivery, FLAGGED } from './store.ts';
import { conclude, present, type Tools } from './tools.ts';

/**
 * Finds out what became of a delivery whose fate is unknown, by the id in the metadata of our messages: sent, or
 * to be sent again. What cannot be read is never sent again: it fails with a reason, for a person to look at.
 */
export async function reconcile(tools: Tools, unknown: Delivery & { channel: string }) {
  const answer = await tools.sender.find({
    channel: unknown.channel,
    threadTs: unknown.thread_ts,
    afterTs: unknown.seen_ts,
    deliveryId: unknown.id,
  });
  tools.onInstant('searched');
  if (answer.kind === 'rate_limited') tools.paces.of(unknown.workspace_id).pauseReads(answer.retryAfterMs);
  await conclude(tools, unknown, changeFor(tools, answer), 'settling');
  tools.onInstant('settled');
}

function changeFor(tools: Tools, answer: Answer<string | null>): Change {
  const now = present(tools.context).machine;
  switch (answer.kind) {
    case 'read':
      return answer.value === null
        ? { state: 'pending', next_at: now, reason: 'not_found' }
        : { state: 'sent', slack_ts: answer.value, reason: null };
    case 'refused':
      return { state: 'failed', reason: `${FLAGGED}: ${answer.reason}` };
    case 'rate_limited':
      return { next_at: now + answer.retryAfterMs };
    default:
      return { next_at: now + tools.retryMs };
  }
}
