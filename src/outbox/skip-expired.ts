import { expired } from './store.ts';
import { conclude, present, type Tools } from './tools.ts';

const AT_ONCE = 100;

/** Skips what it is too late to say; the reason names the last fault, if there was one. */
export async function skipExpired(tools: Tools) {
  for (const delivery of await expired(tools.context.db, present(tools.context), AT_ONCE)) {
    const reason = delivery.reason ? `expired (${delivery.reason})` : 'expired';
    await conclude(tools, delivery, { state: 'skipped', reason });
  }
}
