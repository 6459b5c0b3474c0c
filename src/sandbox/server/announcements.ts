/** Something that changed; `for` names who may know (everyone when absent). */
export type Announcement = (
  | {
      type: 'message';
      change: 'posted' | 'changed' | 'deleted';
      channel: string;
      ts: string;
      thread_ts?: string;
    }
  | { type: 'conversation'; channel: string }
  | { type: 'view' }
  | { type: 'home' }
  | { type: 'clock'; now: string }
  | { type: 'users' }
) & { for?: ReadonlySet<string> };

export type Announce = (announcement: Announcement) => void;

/** Hands announcements to whoever subscribed. */
export type Announcer = {
  announce: Announce;
  /** Returns the way to stop listening. */
  subscribe: (listener: Announce) => () => void;
};

/** A new announcer without listeners. */
export function createAnnouncer(): Announcer {
  const listeners = new Set<Announce>();
  return {
    announce(announcement) {
      for (const listener of listeners) listener(announcement);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
