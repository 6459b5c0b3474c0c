import { reuse } from '../rules/reuse.ts';
import { read } from './request.ts';
import type { Topic } from './shapes.ts';

/** One resource as last read. `data` stays while it is read again, so nothing on the page jumps. */
export type Snapshot<T> = { data?: T; error?: string };

type Entry = {
  snapshot: Snapshot<unknown>;
  watchers: Map<() => void, readonly Topic[]>;
  state: 'idle' | 'waiting' | 'reading' | 'reading_stale';
};

// A clock jump announces hundreds of changes; one read answers all of them.
const settleMs = 40;

/**
 * Keeps what is on screen equal to what the server holds: a watched resource is read when first
 * watched and again after each announcement of one of its topics. At most one read per resource runs.
 */
export function createLive() {
  const entries = new Map<string, Entry>();

  function entryOf(path: string): Entry {
    const known = entries.get(path);
    if (known) return known;
    const entry: Entry = { snapshot: {}, watchers: new Map(), state: 'idle' };
    entries.set(path, entry);
    return entry;
  }

  async function load(path: string, entry: Entry): Promise<void> {
    entry.state = 'reading';
    let next: Snapshot<unknown>;
    try {
      next = { data: await read(path) };
    } catch (error) {
      next = { ...entry.snapshot, error: error instanceof Error ? error.message : String(error) };
    }
    const isStale = (entry.state as Entry['state']) === 'reading_stale';
    entry.state = 'idle';
    const merged = reuse(entry.snapshot, next);
    if (merged !== entry.snapshot) {
      entry.snapshot = merged;
      for (const watcher of entry.watchers.keys()) watcher();
    }
    if (isStale) schedule(path, entry);
  }

  function schedule(path: string, entry: Entry): void {
    if (entry.state === 'reading') entry.state = 'reading_stale';
    if (entry.state !== 'idle') return;
    entry.state = 'waiting';
    setTimeout(() => void load(path, entry), settleMs);
  }

  return {
    snapshot: (path: string) => entryOf(path).snapshot,
    watch(path: string, topics: readonly Topic[], watcher: () => void) {
      const entry = entryOf(path);
      entry.watchers.set(watcher, topics);
      if (entry.watchers.size === 1 && entry.state === 'idle') void load(path, entry);
      return () => void entry.watchers.delete(watcher);
    },
    /** Reads again what depends on one of the topics; without topics, everything on screen. */
    announce(changed?: readonly Topic[]) {
      for (const [path, entry] of entries) {
        const isWatched = [...entry.watchers.values()].some(
          (topics) => !changed || topics.some((topic) => changed.includes(topic)),
        );
        if (isWatched) schedule(path, entry);
      }
    },
  };
}
