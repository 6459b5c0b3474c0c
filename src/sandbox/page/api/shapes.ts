import type { KnownBlock, PlainTextElement } from '@slack/types';
import type { DataVisualizationBlock } from 'slack-blocks-to-jsx';

/** A block as Slack's JSON holds it; the native chart is newer than `@slack/types`. */
export type PageBlock = KnownBlock | DataVisualizationBlock;

/** What a person typed or picked: text, an option's value, an id, several of those, or null when cleared. */
export type Value = string | string[] | null;

/** A member of the workspace, in Slack's shape; `title` is what the person picker groups by. */
export type User = {
  id: string;
  name: string;
  real_name: string;
  deleted: boolean;
  is_bot: boolean;
  is_admin?: boolean;
  is_restricted?: boolean;
  tz?: string;
  locale?: string;
  profile: {
    display_name?: string;
    real_name?: string;
    title?: string;
    email?: string;
    status_text?: string;
    /** `:palm_tree:`, or empty. */
    status_emoji?: string;
    /** Unix seconds; 0: until it is changed. */
    status_expiration?: number;
  };
};

/** A slash command of the app, as its manifest declares it. */
export type Command = { command: string; description: string; usage_hint?: string };

/** A shortcut of the app: `global` ones stand in the + menu, `message` ones in a message's menu. */
export type Shortcut = {
  name: string;
  callback_id: string;
  type: 'global' | 'message';
  description?: string;
};

/** Answer of `GET /state`. */
export type WorkspaceState = {
  workspace: { id: string; name: string; domain?: string };
  /** The business time as an ISO instant, and the workspace's IANA zone. */
  clock: { now: string; zone: string };
  app: {
    name: string;
    user_id: string;
    commands: Command[];
    shortcuts: Shortcut[];
    /** May people write to the app? When not, its messages have no box to write in. */
    messages_tab_read_only: boolean;
  };
  users: User[];
};

/** One entry of the sidebar. */
export type Conversation = {
  id: string;
  type: 'channel' | 'private' | 'im';
  name: string;
  is_member: boolean;
  is_shared?: boolean;
  with_user?: string;
  unread: number;
  latest_ts?: string;
};

/** A file that a message shares. */
export type SharedFile = { id: string; name: string; size: number };

/** A message in Slack's shape; `ts` is also its place in business time (seconds with a fraction). */
export type Message = {
  type: string;
  subtype?: string;
  user?: string;
  bot_id?: string;
  text: string;
  ts: string;
  thread_ts?: string;
  reply_count?: number;
  reply_users?: string[];
  latest_reply?: string;
  blocks?: PageBlock[];
  edited?: { ts: string };
  files?: SharedFile[];
  ephemeral?: true;
};

/** A modal or App Home in Slack's shape. */
export type View = {
  id: string;
  type: 'modal' | 'home';
  title?: PlainTextElement;
  submit?: PlainTextElement | null;
  close?: PlainTextElement | null;
  blocks: PageBlock[];
  hash?: string;
};

/** Answer of a view's submit: errors stand per block. */
export type SubmitAnswer = {
  response_action?: 'errors' | 'update' | 'push' | 'clear';
  errors?: Record<string, string>;
};

/** Where an interactive element stands: on a message or in a view. */
export type Container = { message: { channel: string; ts: string } } | { view: { id: string } };

/** One use of an interactive element; a plain button carries no value. `values` are the inputs around it, by block id. */
export type Action = { action_id: string; block_id?: string; value?: Value; values?: Record<string, Value> };

/** What an announcement on the stream is about; one about messages also names the channel. */
export type Topic = 'message' | `message:${string}` | 'conversation' | 'view' | 'home' | 'clock' | 'users';
