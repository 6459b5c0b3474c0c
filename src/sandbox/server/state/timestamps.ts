import type { Sandbox } from '../sandbox.ts';

/** The next message timestamp: business time in seconds and microseconds, unique and increasing. */
export function nextTs({ state, businessClock }: Pick<Sandbox, 'state' | 'businessClock'>): string {
  state.lastTs = Math.max(businessClock.now().getTime() * 1000, state.lastTs + 1);
  return formatTs(state.lastTs);
}

/** Business time as a timestamp, without using one up. */
export function presentTs({ businessClock }: Pick<Sandbox, 'businessClock'>): string {
  return formatTs(businessClock.now().getTime() * 1000);
}

/** Business time in whole Unix seconds. */
export function presentSeconds({ businessClock }: Pick<Sandbox, 'businessClock'>): number {
  return Math.floor(businessClock.now().getTime() / 1000);
}

function formatTs(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1_000_000);
  return `${seconds}.${String(microseconds % 1_000_000).padStart(6, '0')}`;
}
