import type { Clock } from '../clock.ts';
import { type BucketSettings, createBucket } from './bucket.ts';

/** Slack's pace as we keep it (slack.md §2, reliability.md §5.2). Times in milliseconds of machine time. */
export type PaceSettings = {
  workspace: BucketSettings;
  /** Between two posts in one channel. */
  channelGapMs: number;
  /** Between two reads of a channel's history (50 a minute are allowed). */
  readGapMs: number;
};

export const DEFAULT_PACE: PaceSettings = {
  workspace: { start: 4, most: 8, least: 0.25 },
  channelGapMs: 1_100,
  readGapMs: 1_300,
};

/** When the next call for one workspace may start. Kept in memory: what a restart forgets, Slack says again. */
export type Pace = {
  /** Until the next post may start in some channel; 0 when it may now. */
  waitMs(): number;
  /** Channels in which nothing may be posted yet. */
  closedChannels(): string[];
  /** A post starts: its channel is closed until it has finished, and for the gap at least. */
  started(channel: string): void;
  finished(channel: string): void;
  succeeded(): void;
  /** A post was refused with a Retry-After, which holds for its channel; when several are, for the workspace. */
  rateLimited(channel: string, retryAfterMs: number): void;
  /** Slack answers badly or not at all. */
  troubled(): void;
  pause(ms: number): void;
  /** Until history may be read; 0 when it may now. */
  readWaitMs(): number;
  /** A read of history starts. */
  tookRead(): void;
  pauseReads(ms: number): void;
  /** Until the first gate that is closed now opens; Infinity when none is. */
  nextOpeningMs(): number;
};

export function createPace(machine: Clock, settings: PaceSettings): Pace {
  const now = () => machine.now().getTime();
  const bucket = createBucket(machine, settings.workspace);
  const channelFreeAt = new Map<string, number>();
  const limitedUntil = new Map<string, number>();
  const inFlight = new Set<string>();
  let readFreeAt = 0;

  function close(gates: Map<string, number>, channel: string, ms: number) {
    gates.set(channel, Math.max(gates.get(channel) ?? 0, now() + ms));
  }

  function forgetOpen(gates: Map<string, number>) {
    for (const [channel, freeAt] of gates) if (freeAt <= now()) gates.delete(channel);
  }

  function pauseReads(ms: number) {
    readFreeAt = Math.max(readFreeAt, now() + ms);
  }

  return {
    waitMs: () => bucket.waitMs(),
    closedChannels() {
      forgetOpen(channelFreeAt);
      return [...new Set([...inFlight, ...channelFreeAt.keys()])];
    },
    started(channel) {
      bucket.take();
      inFlight.add(channel);
      close(channelFreeAt, channel, settings.channelGapMs);
    },
    finished(channel) {
      inFlight.delete(channel);
    },
    succeeded: () => bucket.faster(),
    rateLimited(channel, retryAfterMs) {
      forgetOpen(limitedUntil);
      limitedUntil.delete(channel);
      if (limitedUntil.size > 0) bucket.pause(retryAfterMs);
      close(limitedUntil, channel, retryAfterMs);
      close(channelFreeAt, channel, retryAfterMs);
      bucket.refused();
    },
    troubled: () => bucket.slower(),
    pause: (ms) => bucket.pause(ms),
    readWaitMs: () => Math.max(0, readFreeAt - now()),
    tookRead: () => pauseReads(settings.readGapMs),
    pauseReads,
    nextOpeningMs() {
      const waits = [...channelFreeAt.values(), readFreeAt].map((freeAt) => freeAt - now());
      return Math.min(...[...waits, bucket.waitMs()].filter((wait) => wait > 0), Number.POSITIVE_INFINITY);
    },
  };
}

/** The paces of all workspaces, each made when it is first asked for. */
export type Paces = {
  of(workspaceId: string): Pace;
  /** Workspaces for which nothing may be posted yet. */
  closedWorkspaces(): string[];
  /** Workspaces of which no history may be read yet. */
  closedForReading(): string[];
  closedChannels(): string[];
  nextOpeningMs(): number;
};

export function createPaces(machine: Clock, settings: PaceSettings): Paces {
  const paces = new Map<string, Pace>();
  const idsWhere = (isClosed: (pace: Pace) => boolean) =>
    [...paces].filter(([, pace]) => isClosed(pace)).map(([id]) => id);
  return {
    of(workspaceId) {
      const pace = paces.get(workspaceId) ?? createPace(machine, settings);
      paces.set(workspaceId, pace);
      return pace;
    },
    closedWorkspaces: () => idsWhere((pace) => pace.waitMs() > 0),
    closedForReading: () => idsWhere((pace) => pace.readWaitMs() > 0),
    closedChannels: () => [...paces.values()].flatMap((pace) => pace.closedChannels()),
    nextOpeningMs: () =>
      Math.min(...[...paces.values()].map((pace) => pace.nextOpeningMs()), Number.POSITIVE_INFINITY),
  };
}
