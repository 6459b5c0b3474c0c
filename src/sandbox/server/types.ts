import type { Block } from './limits/blocks.ts';

/** A person to start with. Only `name`, `real_name`, `tz` and `locale` are needed. */
export type SeedUser = {
  /** Slack user id; generated when absent. */
  id?: string;
  /** The handle, unique: what `@name` refers to. */
  name: string;
  real_name: string;
  display_name?: string;
  email?: string;
  title?: string;
  /** IANA zone. */
  tz: string;
  /** As Slack writes it: `en-US`, `tr-TR`. */
  locale: string;
  is_admin?: boolean;
  is_owner?: boolean;
  is_restricted?: boolean;
  is_bot?: boolean;
  deleted?: boolean;
};

/** A channel to start with. */
export type SeedChannel = {
  id?: string;
  name: string;
  is_private?: boolean;
  /** Shared with another organisation. */
  is_shared?: boolean;
  is_archived?: boolean;
  /** User names or ids. */
  members: string[];
  /** True when the bot is a member from the start. */
  with_bot?: boolean;
};

/** A member as Slack's `users.info` shows one. */
export type User = {
  id: string;
  team_id: string;
  name: string;
  real_name: string;
  deleted: boolean;
  is_admin: boolean;
  is_owner: boolean;
  is_bot: boolean;
  is_app_user: boolean;
  is_restricted: boolean;
  is_ultra_restricted: boolean;
  tz: string;
  tz_label: string;
  tz_offset: number;
  locale: string;
  updated: number;
  profile: {
    real_name: string;
    display_name: string;
    title: string;
    status_text: string;
    /** `:palm_tree:`, or empty. */
    status_emoji: string;
    /** Unix seconds; 0: until it is changed. */
    status_expiration: number;
    email?: string;
    bot_id?: string;
    api_app_id?: string;
  };
};

/** A conversation: a channel, or the direct messages between one person and the app. */
export type Channel = {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'im';
  members: Set<string>;
  isShared: boolean;
  isArchived: boolean;
  /** Unix seconds of business time. */
  created: number;
};

export type Metadata = { event_type: string; event_payload: Record<string, unknown> };

/** A file as the message that shares it shows it. */
export type SharedFile = {
  id: string;
  name: string;
  title: string;
  filetype: string;
  /** Bytes. */
  size: number;
  url_private_download: string;
};

/** A message as Slack stores it. */
export type Message = {
  type: 'message';
  subtype?: string;
  user: string;
  bot_id?: string;
  app_id?: string;
  team: string;
  text: string;
  ts: string;
  thread_ts?: string;
  reply_count?: number;
  reply_users?: string[];
  reply_users_count?: number;
  latest_reply?: string;
  blocks?: Block[];
  metadata?: Metadata;
  files?: SharedFile[];
  edited?: { user: string; ts: string };
  /** Present on what only one person sees. */
  ephemeral?: true;
};

/** What a person has put into an element, in Slack's shape (`{ type, value }`, `{ type, selected_option }` …). */
export type ElementState = { type: string; [key: string]: unknown };
/** block id -> action id -> state */
export type StateValues = Record<string, Record<string, ElementState>>;

/** An open modal or a Home tab, as Slack shows it to apps. */
export type View = {
  id: string;
  team_id: string;
  type: 'modal' | 'home';
  blocks: Block[];
  private_metadata: string;
  callback_id: string;
  external_id: string;
  state: { values: StateValues };
  hash: string;
  title: { type: 'plain_text'; text: string; emoji?: boolean | undefined } | null;
  submit: { type: 'plain_text'; text: string; emoji?: boolean | undefined } | null;
  close: { type: 'plain_text'; text: string; emoji?: boolean | undefined } | null;
  clear_on_close: boolean;
  notify_on_close: boolean;
  previous_view_id: string | null;
  root_view_id: string;
  app_id: string;
  app_installed_team_id: string;
  bot_id: string;
};

/** One accepted write, never edited afterwards: what checkers read. */
export type LedgerEntry = {
  method: string;
  channel: string;
  ts: string;
  /** Whom an ephemeral message is for. */
  user?: string;
  thread_ts?: string;
  text: string;
  metadata?: Metadata;
  /** Machine time, ISO 8601. */
  at: string;
};

/** The secrets the bot is given. */
export type Tokens = { bot: string; app: string; signingSecret: string };
