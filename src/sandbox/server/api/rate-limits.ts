import type { Clock } from '../../../clock.ts';

/** Slack's pace for `chat.postMessage`: about one a second in a channel, some hundreds a minute in a workspace. */
export type RateLimitOptions = { workspacePerSecond: number; channelPerSecond: number };

/** Says how many seconds a post has to wait; 0 when it may go. */
export type RateLimiter = (channel: string) => number;

/** Token buckets on the machine clock: one second's worth for the workspace, one post for a channel. */
export function createRateLimiter(options: RateLimitOptions | undefined, clock: Clock): RateLimiter {
  if (!options) return () => 0;
  const workspace = createBucket(options.workspacePerSecond, Math.max(1, options.workspacePerSecond), clock);
  const channels = new Map<string, Bucket>();
  return (channel) => {
    const own = channels.get(channel) ?? createBucket(options.channelPerSecond, 1, clock);
    channels.set(channel, own);
    const wait = Math.max(workspace.waitFor(), own.waitFor());
    if (wait > 0) return Math.ceil(wait);
    workspace.take();
    own.take();
    return 0;
  };
}

type Bucket = { waitFor(): number; take(): void };

function createBucket(perSecond: number, size: number, clock: Clock): Bucket {
  let tokens = size;
  let at = clock.now().getTime();
  return {
    waitFor() {
      const now = clock.now().getTime();
      tokens = Math.min(size, tokens + ((now - at) / 1000) * perSecond);
      at = now;
      return tokens >= 1 ? 0 : (1 - tokens) / perSecond;
    },
    take() {
      tokens -= 1;
    },
  };
}
