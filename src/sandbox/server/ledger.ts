import type { Sandbox } from './sandbox.ts';
import type { Message } from './types.ts';

/** Writes down that a message was accepted as it now stands. */
export function record(
  { state, machineClock }: Sandbox,
  { method, channel, message, user }: { method: string; channel: string; message: Message; user?: string },
): void {
  state.ledger.push({
    method,
    channel,
    ts: message.ts,
    text: message.text,
    ...(user ? { user } : {}),
    ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
    ...(message.metadata ? { metadata: message.metadata } : {}),
    at: machineClock.now().toISOString(),
  });
}
