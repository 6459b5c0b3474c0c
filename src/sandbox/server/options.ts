import type { Clock } from '../../clock.ts';
import type { FaultRequest } from './api/faults.ts';
import type { RateLimitOptions } from './api/rate-limits.ts';
import type { Ack, Payload } from './app/link.ts';
import type { Disconnect } from './app/socket-mode.ts';
import type { Workspace } from './sandbox.ts';
import type { LedgerEntry, SeedChannel, SeedUser, Tokens } from './types.ts';

/** What a local Slack is made of. */
export type LocalSlackOptions = {
  /** 0 or absent: any free port. */
  port?: number;
  /** The app manifest, parsed from YAML or JSON. */
  manifest: unknown;
  workspace: Workspace;
  users: SeedUser[];
  channels: SeedChannel[];
  /** Messages follow this clock. */
  businessClock: Clock;
  /** Time limits run on this one. */
  machineClock: Clock;
  /** Loaded at the start when it exists, and written after changes. */
  stateFile?: string | undefined;
  /** A built page, served at `/`. */
  pageDirectory?: string | undefined;
  /** Set: signed HTTP requests to this address instead of Socket Mode. */
  requestUrl?: string | undefined;
  /** What "jump to" does; without it the clock cannot be moved. */
  onMoveClock?: ((to: Date) => Promise<void>) | undefined;
  /** Posts above this pace are answered with 429; absent: any pace. */
  rateLimits?: RateLimitOptions | undefined;
};

/** A running local Slack. */
export type LocalSlack = {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** What the bot is given as `SLACK_API_URL`. */
  apiUrl: string;
  tokens: Tokens;
  app: { appId: string; botId: string; botUserId: string };
  /** The id behind a user's or channel's name. Throws a RangeError for an unknown one. */
  userId: (name: string) => string;
  channelId: (name: string) => string;
  /** Every message the server accepted, in order. */
  ledger: () => readonly LedgerEntry[];
  addFault: (fault: FaultRequest) => void;
  clearFaults: () => void;
  /** Announces the end of Socket Mode connections, or drops them. */
  disconnect: (what: Disconnect) => void;
  /** Open Socket Mode connections. */
  connections: () => number;
  /** Sends an event the manifest subscribes to, for what no person can cause. Does not wait for the app. */
  sendEvent: (event: Record<string, unknown> & { type: string }) => void;
  /** Sends anything at all to the app (`app_rate_limited`, a payload of an old release), and waits for its ack. */
  deliver: (payload: Payload) => Promise<Ack>;
  /** A trigger id as what a person does carries it, for payloads made by hand. */
  trigger: (userId: string) => string;
  /** Takes the app out of the workspace: `app_uninstalled`, `tokens_revoked`, and its token stops working. */
  uninstall: () => void;
  /** Writes the state file and frees the port. */
  close: () => Promise<void>;
};
