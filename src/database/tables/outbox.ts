import type { Fixed, JsonText } from './columns.ts';

/** Tables of what must be said. */
export type OutboxTables = {
  delivery: DeliveryTable;
};

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'skipped';

/**
 * One thing that must be said to one target, exactly once (unique by workspace, kind, period and target).
 * `due_at` and `expires_at` are business time; `next_at`, `claimed_at` and `created_at` are machine time.
 */
export type DeliveryTable = {
  workspace_id: Fixed<string>;
  /** Opaque; stands in the Slack message's metadata so that the message can be found again. */
  id: Fixed<string>;
  kind: Fixed<string>;
  period: Fixed<string>;
  /** Whom it is for: a person's or team's id, or one with a part added for a thread reply. */
  target: Fixed<string>;
  /** Ids only. */
  params: Fixed<JsonText>;
  /** The delivery in whose thread it replies; it waits until that one is sent. */
  parent_id: Fixed<string | null>;
  /** Its place among those planned together, which orders what is due at the same instant. */
  position: Fixed<number>;
  /** Business time; moved, together with the end, when its kind finds that it is too early. */
  due_at: number;
  expires_at: number;
  state: DeliveryState;
  /** The process that claimed it last. */
  owner: string | null;
  claimed_at: number | null;
  /** Not touched before: the end of a Retry-After, of a pause after a fault, or of the settle time. */
  next_at: number;
  /** How often it was claimed; with the owner it fences the outcome of an older claim out. */
  attempt: number;
  /** Where it goes; null until resolved. */
  channel: string | null;
  /** Its parent's ts; set together with the channel. */
  thread_ts: string | null;
  /** A ts of the channel from before the first attempt: where a search for it may begin. Null: at the start. */
  seen_ts: string | null;
  slack_ts: string | null;
  /** Why it is in its state: the last fault, refusal or reason for skipping. */
  reason: string | null;
  created_at: Fixed<number>;
};
