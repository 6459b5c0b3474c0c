import { useSyncExternalStore } from 'react';

// Timestamps are unique, and what was dismissed stays so until the page is loaded again.
let dismissed: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The `ts` of the ephemeral messages the person has dismissed. */
export function useDismissed(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => dismissed);
}

/** Takes an ephemeral message off the page; only this browser knows of it, as in Slack. */
export function dismiss(ts: string): void {
  dismissed = new Set(dismissed).add(ts);
  for (const listener of listeners) listener();
}
