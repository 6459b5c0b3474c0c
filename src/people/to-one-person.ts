import type { DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { toPersonAtWork } from './to-person-at-work.ts';
import type { Person } from './types.ts';

/** A message to one person: what it is about, or why it is said no more; to whom of it; and its words. */
type Parts<Found extends object> = {
  find(context: Context, delivery: DueDelivery): Promise<Found | Skip>;
  to(found: Found): Person | null;
  say(found: Found, context: Context, delivery: DueDelivery): Message | Skip | Promise<Message | Skip>;
};

/**
 * Where such a message goes, at work, and what it says. Whether it may still be said is asked both times: between the two lies
 * whatever it waits for.
 */
export function toOnePerson<Found extends object>({
  find,
  to,
  say,
}: Parts<Found>): Pick<DeliveryKind, 'destination' | 'render'> {
  return {
    async destination(context, delivery) {
      const found = await find(context, delivery);
      return 'skip' in found ? found : toPersonAtWork(context, to(found));
    },
    async render(context, delivery) {
      const found = await find(context, delivery);
      return 'skip' in found ? found : say(found, context, delivery);
    },
  };
}
