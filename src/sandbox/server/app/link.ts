import type { Json } from '../json.ts';

/** Something for the app: an envelope of Socket Mode, or a request to its URL. */
export type Payload = {
  type: 'events_api' | 'slash_commands' | 'interactive';
  body: Json;
  /** Set when an event is sent again. */
  retry?: { attempt: number; reason: string };
};

/** What came back within the time limit: the body of the acknowledgement, or why there was none. */
export type Ack =
  | { ok: true; body: unknown }
  | {
      ok: false;
      /** What the person is told. */
      error: 'dispatch_failed' | 'operation_timeout';
      /** What a retried event says about it. */
      reason: 'timeout' | 'http_timeout' | 'http_error' | 'connection_failed';
      /** The app asked not to be sent this event again. */
      noRetry?: boolean;
    };

/** The way to the app. */
export type AppLink = {
  /** Sends a payload and waits for its acknowledgement, 3 seconds at most. */
  deliver(payload: Payload): Promise<Ack>;
  close(): Promise<void>;
};

/** How long the app may take to acknowledge. */
export const ACK_MS = 3000;
