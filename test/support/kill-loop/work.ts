import type { DeliveryKind } from '../../../src/capability.ts';
import type { PlannedDelivery } from '../../../src/outbox/index.ts';

/** What the kill loop has said: in each period a card for every channel, and replies in the card's thread. */
export const CARD = 'kill.card.v1';
export const REPLY = 'kill.reply.v1';

/** Everything is due from the start, in the order of its periods, and never expires: what does not arrive is lost. */
const DUE_AT = new Date('2026-11-23T09:00:00Z');
const EXPIRES_AT = new Date('2096-11-23T09:00:00Z');

/** What is planned for the periods from `from` until before `to`. */
export function deliveriesOf(work: {
  channels: readonly string[];
  replies: number;
  from: number;
  to: number;
}): PlannedDelivery[] {
  const planned: PlannedDelivery[] = [];
  for (let number = work.from; number < work.to; number++) {
    const period = `p${number}`;
    const when = { dueAt: new Date(DUE_AT.getTime() + number), expiresAt: EXPIRES_AT };
    for (const channel of work.channels) {
      const card = { kind: CARD, period, target: channel };
      planned.push({ ...card, ...when });
      for (let reply = 0; reply < work.replies; reply++) {
        planned.push({ kind: REPLY, period, target: `${channel}:${reply}`, parent: card, ...when });
      }
    }
  }
  return planned;
}

/** The words by which the checker tells a message: its kind, period and target. */
export function wordsOf({ kind, period, target }: { kind: string; period: string; target: string }): string {
  return `${kind} ${period} ${target}`;
}

/** A card goes to the channel that its target names. */
export const killKinds: DeliveryKind[] = [CARD, REPLY].map((kind) => ({
  kind,
  destination: async (_context, { target }) => ({ channelId: target }),
  render: async (_context, delivery) => ({ text: wordsOf(delivery), blocks: [] }),
}));
