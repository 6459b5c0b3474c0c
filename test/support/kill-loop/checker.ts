import type { PlannedDelivery } from '../../../src/outbox/index.ts';
import type { LedgerEntry } from '../../../src/sandbox/server/types.ts';
import { wordsOf } from './work.ts';

/** What the local Slack's own ledger says of what had to be said. */
export type Verdict = {
  posts: number;
  /** Due and never posted. */
  lost: string[];
  /** Posted more than once. */
  doubled: string[];
  /** Posted, and nobody had planned it; or a reply outside its card's thread. */
  stray: string[];
};

/** Judges by the ledger alone: each (kind, period, target) exactly once, each reply in the thread of its card. */
export function judge(ledger: readonly LedgerEntry[], planned: readonly PlannedDelivery[]): Verdict {
  const due = new Map(planned.map((delivery) => [wordsOf(delivery), delivery]));
  const posted = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) posted.set(entry.text, [...(posted.get(entry.text) ?? []), entry]);
  const isStray = ([words, entries]: [string, LedgerEntry[]]) => {
    const delivery = due.get(words);
    if (!delivery) return true;
    const card = delivery.parent && posted.get(wordsOf(delivery.parent))?.[0]?.ts;
    return entries.some((entry) => entry.thread_ts !== card);
  };
  return {
    posts: ledger.length,
    lost: [...due.keys()].filter((words) => !posted.has(words)),
    doubled: [...posted].filter(([, entries]) => entries.length > 1).map(([words]) => words),
    stray: [...posted].filter(isStray).map(([words]) => words),
  };
}
