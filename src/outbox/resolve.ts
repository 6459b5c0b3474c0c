import type { DeliveryKind } from '../capability.ts';
import { describeError } from '../log.ts';
import type { Fault } from './sender-types.ts';
import { type Change, type Delivery, keepDestination, move, newestSentTs } from './store.ts';
import { conclude, dueDelivery, idsOf, persist, present, retryPauseMs, type Tools } from './tools.ts';

/** Decides and stores where a delivery goes, before anybody may claim it. */
export async function resolve(tools: Tools, delivery: Delivery, kind: DeliveryKind) {
  const { context } = tools;
  try {
    const destination = await kind.destination(context, dueDelivery(delivery));
    if ('skip' in destination) {
      await conclude(tools, delivery, { state: 'skipped', reason: destination.skip });
      return;
    }
    if ('refuse' in destination) {
      await conclude(tools, delivery, { state: 'failed', reason: destination.refuse });
      return;
    }
    if ('notBefore' in destination) {
      await persist(tools, (trx) => move(trx, delivery, postponed(delivery, destination.notBefore)));
      return;
    }
    const channel =
      'channelId' in destination
        ? destination.channelId
        : await context.directory.openDirectMessage(destination.slackUserId);
    const from = await seenTs(tools, delivery.workspace_id, channel);
    await persist(tools, (trx) => keepDestination(trx, delivery, { channel, seenTs: from }));
  } catch (error) {
    context.log.warn({ ...idsOf(delivery), error: describeError(error) }, 'A destination was not found');
    await conclude(tools, delivery, afterFault(tools, delivery, tools.sender.outcomeOf(error)));
  }
}

/**
 * A ts from before the message is sent, so that a search for it needs no clocks compared: of our own last message
 * there, else asked of Slack. Null (search all) when Slack has no turn for us or will not say; that only costs time.
 */
async function seenTs(tools: Tools, workspaceId: string, channel: string): Promise<string | null> {
  const known = await newestSentTs(tools.context.db, workspaceId, channel);
  if (known) return known;
  const pace = tools.paces.of(workspaceId);
  if (pace.readWaitMs() > 0) return null;
  pace.tookRead();
  const answer = await tools.sender.newestTs(channel);
  if (answer.kind === 'rate_limited') pace.pauseReads(answer.retryAfterMs);
  return answer.kind === 'read' ? answer.value : null;
}

/** Due later, and no less long than it was to be. */
function postponed(delivery: Delivery, notBefore: Date): Change {
  const dueAt = notBefore.getTime();
  return { due_at: dueAt, expires_at: delivery.expires_at + dueAt - delivery.due_at };
}

function afterFault(tools: Tools, delivery: Delivery, fault: Fault): Change {
  if (fault.kind === 'refused') return { state: 'failed', reason: fault.reason };
  const attempt = delivery.attempt + 1;
  const pause = fault.kind === 'rate_limited' ? fault.retryAfterMs : retryPauseMs(tools, attempt);
  return { attempt, next_at: present(tools.context).machine + pause, reason: `destination: ${fault.kind}` };
}
