import { abandoned, type Change, changePending, type Delivery, expired } from './store.ts';
import { conclude, persist, present, type Tools } from './tools.ts';

const AT_ONCE = 100;

/** Skips what it is too late to say, and replies whose parent will never be there; each keeps its reason. */
export async function skipHopeless(tools: Tools) {
  const { db } = tools.context;
  for (const delivery of await expired(db, present(tools.context), AT_ONCE)) {
    await skip(tools, delivery, delivery.reason ? `expired (${delivery.reason})` : 'expired');
  }
  for (const reply of await abandoned(db, AT_ONCE)) await skip(tools, reply, 'parent_not_sent');
}

async function skip(tools: Tools, delivery: Delivery, reason: string) {
  const change: Change = { state: 'skipped', reason };
  if (await persist(tools, (trx) => changePending(trx, delivery, change))) conclude(tools, delivery, change);
}
