import type { Message } from '../capability.ts';

/** What the outbox asks of Slack. Implemented by `slack/sender.ts`; no method ever throws or tries again by itself. */
export type Sender = {
  /** Posts one message. */
  post(post: Post): Promise<PostOutcome>;
  /** The newest ts in a channel ('0' when it is empty). */
  newestTs(channel: string): Promise<Answer<string>>;
  /** Looks for a delivery among our own messages; null when it certainly is not there. */
  find(search: Search): Promise<Answer<string | null>>;
  /** Sorts an error that another call to Slack threw. */
  outcomeOf(error: unknown): Fault;
};

export type Post = {
  channel: string;
  threadTs: string | null;
  message: Message;
  /** Opaque; goes into the message's metadata. */
  deliveryId: string;
};

export type Search = {
  channel: string;
  threadTs: string | null;
  /** Only messages after this ts; null: all. */
  afterTs: string | null;
  deliveryId: string;
};

export type PostOutcome = { kind: 'sent'; ts: string } | Fault;

export type Answer<T> = { kind: 'read'; value: T } | Fault;

/**
 * What went wrong, and with that whether the call may have taken effect.
 * `rate_limited` and `unreachable`: certainly not, try later. `refused`: certainly not, and never will.
 * `unknown`: nobody can say (timeout, lost answer, 5xx).
 */
export type Fault =
  | { kind: 'rate_limited'; retryAfterMs: number }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'unknown'; reason: string };
