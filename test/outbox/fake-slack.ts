import type { Clock } from '../../src/clock.ts';
import type { Answer, Fault, Post, PostOutcome, Search, Sender } from '../../src/outbox/sender-types.ts';

/**
 * What the next post (into `channel`, if given) meets; `arrives` says whether the message stands in Slack all the same,
 * `lateMs` when.
 */
export type Trouble = { fault: Fault; arrives: boolean; lateMs?: number; channel?: string };

/** A Slack in memory: keeps what arrived, and misbehaves as told, one trouble for each post. */
export class FakeSlack implements Sender {
  /** What stands in Slack, with the time it arrived (or will have arrived) at. */
  readonly arrived: Array<Post & { ts: string; at: number }> = [];
  /** Every attempt, arrived or not. */
  attempts = 0;
  readonly troubles: Trouble[] = [];
  readonly searchFaults: Fault[] = [];
  readonly searches: Search[] = [];
  readonly newestTsAsked: string[] = [];
  /** Awaited inside every post. */
  beforeArrival: (post: Post) => Promise<void> = async () => {};
  readonly #steady: Clock;

  /** `steady` is a clock that nobody sets. */
  constructor(steady: Clock) {
    this.#steady = steady;
  }

  async post(post: Post): Promise<PostOutcome> {
    this.attempts++;
    await this.beforeArrival(post);
    const trouble = this.#troubleFor(post);
    if (trouble && !trouble.arrives) return trouble.fault;
    const ts = `1700000000.${String(this.arrived.length + 1).padStart(6, '0')}`;
    const at = this.#steady.now().getTime() + (trouble?.lateMs ?? 0);
    this.arrived.push({ ...post, ts, at });
    return trouble?.fault ?? { kind: 'sent', ts };
  }

  #troubleFor(post: Post): Trouble | undefined {
    const met = this.troubles.findIndex(({ channel = post.channel }) => channel === post.channel);
    return met < 0 ? undefined : this.troubles.splice(met, 1)[0];
  }

  async newestTs(channel: string): Promise<Answer<string>> {
    this.newestTsAsked.push(channel);
    return { kind: 'read', value: this.arrived.findLast((post) => post.channel === channel)?.ts ?? '0' };
  }

  async find(search: Search): Promise<Answer<string | null>> {
    this.searches.push(search);
    const fault = this.searchFaults.shift();
    if (fault) return fault;
    const now = this.#steady.now().getTime();
    const found = this.arrived.find(
      (post) => post.deliveryId === search.deliveryId && post.ts > (search.afterTs ?? '') && post.at <= now,
    );
    return { kind: 'read', value: found?.ts ?? null };
  }

  outcomeOf(error: unknown): Fault {
    return error instanceof Refusal
      ? { kind: 'refused', reason: error.message }
      : { kind: 'unknown', reason: 'Error' };
  }

  async openDirectMessage(user: string): Promise<string> {
    if (user === 'U-gone') throw new Refusal('user_disabled');
    return `D-${user}`;
  }

  /** What people read, in order. */
  get texts(): string[] {
    return this.arrived.map((post) => post.message.text);
  }
}

class Refusal extends Error {}
