import type { Clock } from './clock.ts';
import type { Reader } from './database/open.ts';
import type { Locale } from './locales/locale.ts';
import type { Logger } from './log.ts';
import type { WeeksPicture } from './pictures/weeks-picture.ts';

/** What an action or job works with; built once at start, replaced piece by piece in tests. */
export type Context = {
  db: Reader;
  /** Business time: dates and what is due. */
  clock: Clock;
  /** Machine time: settle times, timeouts, what is kept for a day. */
  machine: Clock;
  /** A new random id (UUID). */
  newId(): string;
  /** A random number in [0, 1). */
  random(): number;
  /** A name for what is kept without saying whose it is (`pseudonym.ts`). */
  pseudonym(text: string): string;
  log: Logger;
  directory: SlackDirectory;
  /** Makes addresses at which Slack finds pictures; null where Slack cannot reach us, and then there are no pictures. */
  pictures?(): ((picture: WeeksPicture) => string) | null;
  /** Told when something was stored for somebody, so that what they see can be drawn anew. */
  stored?(caller: Caller): void;
};

/**
 * What we read from Slack outside a request: its people, and the channel of a direct message. And the one thing done
 * there that may be done twice: removing a message.
 */
export type SlackDirectory = {
  /** Every member of the workspace, bots left out. */
  members(): Promise<SlackMember[]>;
  /** The direct-message channel with a Slack user. Throws when Slack refuses. */
  openDirectMessage(slackUserId: string): Promise<string>;
  /** A channel as Slack has it now; null when there is none, or none that the bot may see. */
  channel(channelId: string): Promise<SlackChannel | null>;
  /** When somebody's do-not-disturb ends; null while it is off. Throws when Slack does not say: the scope is optional. */
  doNotDisturbUntil(slackUserId: string): Promise<Date | null>;
  /** Removes a message of ours; false when Slack will not. Throws when Slack cannot be asked. */
  removeMessage(channelId: string, ts: string): Promise<boolean>;
};

export type SlackChannel = {
  id: string;
  name: string;
  /** The bot is in it: only then it can post there. */
  isMember: boolean;
  isArchived: boolean;
  /** People of other companies are in it, or invited. */
  isShared: boolean;
};

export type SlackMember = {
  slackUserId: string;
  name: string;
  email: string | null;
  /** IANA zone, when Slack gives one. */
  zone: string | null;
  /** Slack's locale, e.g. 'tr-TR'. */
  locale: string | null;
  isActive: boolean;
  isGuest: boolean;
  /** Owner or admin of the Slack workspace. */
  isSlackAdmin: boolean;
};

/** Who is asking, and in which delivery of Slack's. */
export type Caller = {
  workspaceId: string;
  personId: string;
  name: string;
  locale: Locale;
  zone: string;
  isAdmin: boolean;
  source: 'slack' | 'cli';
  /** Slack's key of this delivery; written with its effect so that a repetition does nothing. */
  receipt?: string;
};
