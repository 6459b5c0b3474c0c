import type { Channel, LedgerEntry, Message, Tokens, User, View } from '../types.ts';
import type { StoredFile } from './files.ts';

/** What the workspace remembers, and what a state file keeps. */
export type State = {
  /** The last number used in an id. */
  lastId: number;
  /** The last message timestamp, in microseconds. */
  lastTs: number;
  tokens: Tokens;
  /** False after the app was uninstalled. */
  installed: boolean;
  app: AppIdentity;
  users: Map<string, User>;
  channels: Map<string, Channel>;
  /** channel id -> messages, oldest first. */
  messages: Map<string, Message[]>;
  /** "user channel" -> what only this person sees there, oldest first. */
  ephemerals: Map<string, Message[]>;
  /** file id -> what was uploaded. */
  files: Map<string, StoredFile>;
  /** user id -> the app's Home tab. */
  homes: Map<string, View>;
  ledger: LedgerEntry[];
  /** "user channel" -> ts of the last message read. */
  reads: Map<string, string>;
};

/** Who the app is in this workspace. */
export type AppIdentity = { appId: string; botId: string; botUserId: string };

/** The next id with Slack's prefix: `U…`, `C…`, `D…`, `V…`. */
export function nextId(state: State, prefix: string): string {
  state.lastId += 1;
  return `${prefix}0${state.lastId.toString(36).toUpperCase().padStart(8, '0')}`;
}
