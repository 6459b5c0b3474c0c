import type { Clock } from '../clock.ts';

/** How fast a workspace's posts may follow each other, in posts per second. */
export type BucketSettings = { start: number; most: number; least: number };

/** A token bucket whose rate learns from Slack: half after a refusal, a little more after each success. */
export type Bucket = {
  /** Until the next post may start; 0 when it may now. */
  waitMs(): number;
  take(): void;
  /** A post went through. */
  faster(): void;
  /** Slack asked for less: half the rate, and not up to the refused rate again within the hour. */
  refused(): void;
  /** Slack is in trouble: half the rate, to be regained as posts go through. */
  slower(): void;
  pause(ms: number): void;
};

const STEP = 0.05;
const BURST = 2;
const HOUR = 3_600_000;
/** What a sum of many small parts may lack. */
const ROUNDING = 1e-6;
/** Refusals this close together answer the same burst and count once. */
const ONE_REFUSAL_MS = 1_000;

export function createBucket(machine: Clock, settings: BucketSettings): Bucket {
  const now = () => machine.now().getTime();
  let rate = settings.start;
  let ceiling = settings.most;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let slowedAt = Number.NEGATIVE_INFINITY;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let tokens = 1;
  let filledAt = now();

  function fill() {
    const at = now();
    tokens = Math.min(BURST, tokens + (Math.max(0, at - filledAt) / 1000) * rate);
    filledAt = at;
  }

  function halve(): boolean {
    fill();
    if (now() - slowedAt < ONE_REFUSAL_MS) return false;
    slowedAt = now();
    rate = Math.max(settings.least, rate / 2);
    tokens = Math.min(tokens, 0);
    return true;
  }

  return {
    waitMs() {
      fill();
      const missing = Math.max(0, 1 - tokens - ROUNDING);
      const untilToken = Math.ceil((missing / rate) * 1000);
      return Math.max(untilToken, pausedUntil - now(), 0);
    },
    take() {
      fill();
      tokens -= 1;
    },
    faster() {
      fill();
      if (now() - refusedAt > HOUR) ceiling = settings.most;
      rate = Math.min(ceiling, rate + STEP);
    },
    refused() {
      const tooFast = rate;
      if (!halve()) return;
      refusedAt = now();
      ceiling = Math.max(settings.least, tooFast * 0.9);
    },
    slower() {
      halve();
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, now() + ms);
    },
  };
}
