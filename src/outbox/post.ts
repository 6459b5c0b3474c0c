import type { DeliveryKind, Message, Skip } from '../capability.ts';
import { describeError } from '../log.ts';
import type { Pace } from './pace.ts';
import type { PostOutcome } from './sender-types.ts';
import type { Change, Delivery } from './store.ts';
import { conclude, dueDelivery, idsOf, present, retryPauseMs, type Tools } from './tools.ts';

/** A delivery that this process has claimed; its channel is resolved. */
export type Claimed = Delivery & { channel: string };

/** Words and posts a claimed delivery, once, and records what came of it. */
export async function post(tools: Tools, claimed: Claimed, kind: DeliveryKind) {
  const change = await attempt(tools, claimed, kind);
  // Without the lock others may have judged us dead: the row stays as it is, for them to look the message up.
  if (!change) return;
  const stands = await conclude(tools, claimed, change, 'recording');
  tools.onInstant('recorded');
  if (!stands)
    tools.context.log.error(idsOf(claimed), 'An outcome came too late: the claim was no longer ours');
}

async function attempt(tools: Tools, claimed: Claimed, kind: DeliveryKind): Promise<Change | null> {
  const message = await render(tools, claimed, kind);
  if (message instanceof Error) {
    return later(tools, retryPauseMs(tools, claimed.attempt), `render: ${message.name}`);
  }
  if ('skip' in message) return { state: 'skipped', reason: message.skip };
  if (!(await tools.ownership.confirm())) return null;
  tools.onInstant('rendered');
  const outcome = await send(tools, claimed, message);
  if (!outcome) return null;
  tools.onInstant('posted');
  learn(tools, tools.paces.of(claimed.workspace_id), claimed, outcome);
  return changeFor(tools, outcome);
}

/**
 * Posts a message; one whose chart Slack does not take once more without it. That refusal is proof that nothing was posted,
 * so the claim still stands for one message. Null when the lock was lost between the two.
 */
async function send(tools: Tools, claimed: Claimed, message: Message): Promise<PostOutcome | null> {
  const { channel, thread_ts: threadTs, id: deliveryId } = claimed;
  const { chart, ...plain } = message;
  if (!chart || !tools.charts.mayTry()) {
    return tools.sender.post({ channel, threadTs, message: plain, deliveryId });
  }
  const outcome = await tools.sender.post({ channel, threadTs, message, deliveryId });
  if (outcome.kind !== 'refused' || !isAboutBlocks(outcome.reason)) return outcome;
  tools.onInstant('chart_refused');
  if (!(await tools.ownership.confirm())) return null;
  const second = await tools.sender.post({ channel, threadTs, message: plain, deliveryId });
  // Refused as well: then it was not the chart.
  if (second.kind !== 'refused') tools.charts.refused();
  return second;
}

const isAboutBlocks = (reason: string) => /^(invalid_blocks|Beyond Slack's limits)/.test(reason);

async function render(tools: Tools, claimed: Claimed, kind: DeliveryKind): Promise<Message | Skip | Error> {
  try {
    return await kind.render(tools.context, dueDelivery(claimed));
  } catch (error) {
    tools.context.log.error(
      { ...idsOf(claimed), error: describeError(error) },
      'A delivery could not be worded',
    );
    return error instanceof Error ? error : new Error('Unknown');
  }
}

/** The outcome table of reliability.md §2.4. */
function changeFor(tools: Tools, outcome: PostOutcome): Change {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', slack_ts: outcome.ts, reason: null };
    case 'rate_limited':
      return later(tools, outcome.retryAfterMs, 'rate_limited');
    case 'unreachable':
      return later(tools, tools.retryMs, outcome.reason);
    case 'refused':
      return { state: 'failed', reason: outcome.reason };
    case 'unknown':
      return { ...later(tools, tools.settleMs, outcome.reason), state: 'unknown' };
  }
}

function later(tools: Tools, ms: number, reason: string): Change {
  return { state: 'pending', next_at: present(tools.context).machine + ms, reason };
}

function learn(tools: Tools, pace: Pace, claimed: Claimed, outcome: PostOutcome) {
  if (outcome.kind === 'sent') pace.succeeded();
  if (outcome.kind === 'rate_limited') pace.rateLimited(claimed.channel, outcome.retryAfterMs);
  if (outcome.kind === 'unreachable') pace.pause(tools.retryMs);
  if (outcome.kind === 'unknown') pace.troubled();
}
