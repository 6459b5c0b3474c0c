import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import { SlackError } from '../slack-error.ts';

/** What a response_url answers to: who acted, where, and on which message when it was on one. */
export type ResponseOrigin = {
  user: string;
  channel: string;
  original?: { ts: string; ephemeral: boolean };
  thread_ts?: string;
};

/** Addresses that take five posts within thirty minutes. */
export type ResponseUrls = {
  /** The path of a new address. */
  create(origin: ResponseOrigin): string;
  /** Counts one use. Throws `invalid_url`, `used_url` or `expired_url`. */
  use(path: string): ResponseOrigin;
};

const MOST_USES = 5;
const LIFE_MS = 30 * 60 * 1000;

/** Response addresses that live on the machine clock. */
export function createResponseUrls(clock: Clock): ResponseUrls {
  const known = new Map<string, { origin: ResponseOrigin; expiresAt: number; uses: number }>();
  return {
    create(origin) {
      const now = clock.now().getTime();
      // Expired addresses are kept for a while, so that a late post learns why it is refused.
      for (const [path, { expiresAt }] of known) {
        if (now - expiresAt < LIFE_MS) break;
        known.delete(path);
      }
      const path = `/response/${randomBytes(16).toString('hex')}`;
      known.set(path, { origin, expiresAt: now + LIFE_MS, uses: 0 });
      return path;
    },
    use(path) {
      const found = known.get(path);
      if (!found) throw new SlackError('invalid_url');
      if (clock.now().getTime() >= found.expiresAt) throw new SlackError('expired_url');
      if (found.uses >= MOST_USES) throw new SlackError('used_url');
      found.uses += 1;
      return found.origin;
    },
  };
}
