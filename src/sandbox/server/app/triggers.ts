import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import { SlackError } from '../slack-error.ts';

/** Who acted, and in which view when it was in one. */
export type TriggerOrigin = { user: string; viewId?: string };

/** The right to open one view, for three seconds. */
export type Triggers = {
  create(origin: TriggerOrigin): string;
  /** Uses a trigger up. Throws `invalid_trigger_id`, `expired_trigger_id` or `exchanged_trigger_id`. */
  exchange(id: string): TriggerOrigin;
};

const LIFE_MS = 3000;
/** Long enough that a late or second use is still told apart from nonsense. */
const REMEMBERED = 1000;

/** Trigger ids that live on the machine clock. */
export function createTriggers(clock: Clock): Triggers {
  const known = new Map<string, { origin: TriggerOrigin; createdAt: number; used: boolean }>();
  return {
    create(origin) {
      const createdAt = clock.now().getTime();
      const id = `${createdAt}.${known.size + 1}.${randomBytes(16).toString('hex')}`;
      known.set(id, { origin, createdAt, used: false });
      for (const oldest of known.keys()) {
        if (known.size <= REMEMBERED) break;
        known.delete(oldest);
      }
      return id;
    },
    exchange(id) {
      const trigger = known.get(id);
      if (!trigger) throw new SlackError('invalid_trigger_id');
      if (trigger.used) throw new SlackError('exchanged_trigger_id');
      if (clock.now().getTime() - trigger.createdAt > LIFE_MS) throw new SlackError('expired_trigger_id');
      trigger.used = true;
      return trigger.origin;
    },
  };
}
