import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createLive, type Snapshot } from './live.ts';
import { paths } from './person.ts';
import type { Topic } from './shapes.ts';

const live = createLive();

/** A resource of the person's API, kept up to date. `topics` must be a constant list. */
export function useLive<T>(path: string, topics: readonly Topic[]): Snapshot<T> {
  const watch = useCallback((watcher: () => void) => live.watch(path, topics, watcher), [path, topics]);
  return useSyncExternalStore(watch, () => live.snapshot(path) as Snapshot<T>);
}

/** Reads again what changed without an announcement: reading messages marks them as read. */
export function refresh(topic: Topic): void {
  live.announce([topic]);
}

/** Listens to a person's stream; the browser reconnects by itself, and everything is read again then. */
export function useStream(user: string | undefined): { isConnected: boolean } {
  const [isConnected, setIsConnected] = useState(true);
  useEffect(() => {
    if (!user) return;
    const stream = new EventSource(paths.stream(user));
    // What changed before the stream stood (at the start, or after a break) was not announced to us.
    stream.onopen = () => {
      setIsConnected(true);
      live.announce();
    };
    stream.onmessage = (event) => live.announce(topicsOf(event.data));
    stream.onerror = () => setIsConnected(false);
    return () => stream.close();
  }, [user]);
  return { isConnected };
}

function topicsOf(data: string): Topic[] {
  const { type, channel } = JSON.parse(data) as { type: Topic; channel?: string };
  return channel && type === 'message' ? [type, `message:${channel}`] : [type];
}
