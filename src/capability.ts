import type { KnownBlock, ModalView } from '@slack/types';
import type { Caller, Context } from './context.ts';
import type { Sentence } from './errors.ts';
import type { Translations } from './locales/index.ts';
import type { Permissions } from './people/permissions.ts';
import type { Team } from './people/types.ts';

/** The one interface between a capability and the product: what `app.ts` joins into one Slack app. */
export type Capability = {
  name: string;
  commands?: readonly Command[];
  buttons?: readonly Button[];
  modals?: readonly Modal[];
  events?: readonly EventHandler[];
  home?: HomeSection;
  jobs?: readonly Job[];
  deliveries?: readonly DeliveryKind[];
  permissions?: Permissions;
  /** What it will say by itself for a live team between two instants; shown before the team goes live. */
  foreseen?(context: Context, team: Team, range: { from: Date; until: Date }): Promise<Foreseen[]>;
};

/** A message that will come by itself, and when; `what` says on which condition, when there is one. */
export type Foreseen = {
  at: Date;
  to: { personId: string } | { channelId: string };
  what: Sentence;
};

/** Something to say in Slack: blocks, and a text that reads well where blocks are not shown. */
export type Message = { text: string; blocks: KnownBlock[] };

/** Who asks, with what, and in which language to answer. */
export type Request = { context: Context; caller: Caller; t: Translations };

/**
 * What a command or button answers. `tell` is private to the asker; `replace` puts the result in the place of
 * the message that was clicked; `open` shows a modal (or pushes it, from inside a modal); `show` replaces the
 * modal that was clicked in.
 */
export type Answer =
  | { kind: 'tell'; message: Message }
  | { kind: 'replace'; message: Message }
  | { kind: 'open'; view: ModalViewDraft }
  | { kind: 'show'; view: ModalViewDraft }
  | { kind: 'nothing' };

/** A modal to show; only blocks that Slack's types know. */
export type ModalViewDraft = Omit<ModalView, 'blocks'> & { blocks: KnownBlock[] };

/** A slash command; also reachable as `/pacesetter <word> …`. */
export type Command = {
  /** With its slash, as in manifest.yml. */
  name: `/${string}`;
  run(request: CommandRequest): Promise<Answer>;
  /** One line for `help`: what it does, with an example. */
  help(t: Translations): string;
};

export type CommandRequest = Request & { text: string; channelId: string };

/** A button, select or overflow. Its id ends in a version (`activity.undo.v1`). */
export type Button = {
  id: string;
  run(request: ButtonRequest): Promise<Answer>;
};

export type ButtonRequest = Request & {
  /** The button's own value, or what was selected. */
  value: string;
  from: 'message' | 'modal' | 'home';
  /** The modal's private_metadata and inputs, when it was clicked in one. */
  metadata: string;
  values: Values;
  channelId: string | null;
};

/** A modal: the callback id its view carries, and what submitting it does. Opening is a command's or button's answer. */
export type Modal = {
  id: string;
  submit(request: ModalRequest): Promise<ModalAnswer>;
};

export type ModalRequest = Request & { metadata: string; values: Values };

/** `errors` maps block ids to sentences; `show` replaces the form with its result. */
export type ModalAnswer =
  | { kind: 'close' }
  | { kind: 'errors'; errors: Record<string, string> }
  | { kind: 'show'; view: ModalViewDraft };

/** What a person put into a form: block id -> text, date, chosen value or id, chosen several, or nothing. */
export type Values = Readonly<Record<string, string | readonly string[] | null>>;

/** An event from Slack (Events API), by its type. No one waits for an answer. */
export type EventHandler = {
  type: string;
  run(context: Context, workspaceId: string, event: unknown): Promise<void>;
};

/** A part of App Home; sections are shown by rising `order`. */
export type HomeSection = { order: number; render(request: Request): Promise<KnownBlock[]> };

/** Work that is due at certain instants of business time. */
export type Job = {
  name: string;
  /** The first instant after `after` at which something may be due; null when nothing is foreseen. */
  nextDue(context: Context, after: Date): Promise<Date | null>;
  /** Does what is due at `now`; running it again at the same instant changes nothing. */
  run(context: Context, now: Date): Promise<void>;
};

/** How a row of the outbox becomes a message, decided when it is sent. */
export type DeliveryKind = {
  /** With its version, e.g. `scorecard.card.v1`. */
  kind: string;
  /** Where it goes; asked before the row is claimed. */
  destination(context: Context, delivery: DueDelivery): Promise<Destination | Skip>;
  /** What it says: loads, checks that it may still be received, words it. */
  render(context: Context, delivery: DueDelivery): Promise<Message | Skip>;
};

export type Destination = { channelId: string } | { slackUserId: string };

/** Not to be sent any more, and why (kept with the row). */
export type Skip = { skip: string };

export type DueDelivery = {
  workspaceId: string;
  kind: string;
  period: string;
  target: string;
  /** The ids it was planned with. */
  params: Readonly<Record<string, string>>;
};
