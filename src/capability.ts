import type { KnownBlock, ModalView } from '@slack/types';
import type { Caller, Context } from './context.ts';
import type { Writer } from './database/open.ts';
import type { GoalPurpose } from './goals/purpose.ts';
import type { LocalDate } from './kernel/date.ts';
import type { Translations } from './locales/index.ts';
import type { Permissions } from './people/permissions.ts';
import type { Notice } from './people/rules/notices.ts';
import type { Change, Person, Team } from './people/types.ts';
import type { NudgeTrigger, OwedSource, PersonalTrigger } from './reminder.ts';
import type { ChartBlock } from './slack/chart.ts';

/** The one interface between a capability and the product: what `app.ts` joins into one Slack app. */
export type Capability = {
  name: string;
  commands?: readonly Command[];
  topics?: readonly Topic[];
  buttons?: readonly Button[];
  modals?: readonly Modal[];
  shortcuts?: readonly MessageShortcut[];
  events?: readonly EventHandler[];
  home?: HomeSection | readonly HomeSection[];
  /** What waits for whoever reads it, a block each, the most pressing first; App Home shows it as *Needs you*. */
  needs?(request: Request): Promise<KnownBlock[]>;
  jobs?: readonly Job[];
  deliveries?: readonly DeliveryKind[];
  permissions?: Permissions;
  /** Reasons for which somebody is reminded of somebody; the engine at the end of the row decides which are said. */
  nudges?: readonly NudgeTrigger[];
  /** Reasons for which somebody is reminded of something of their own; decided by the same engine. */
  personalNudges?: readonly PersonalTrigger[];
  /** What people promised to others, or are waited for by them; a manager's week shows it (`nudges`). */
  owed?: readonly OwedSource[];
  /** What it will say by itself for a live team between two instants; shown before the team goes live. */
  foreseen?(context: Context, team: Team, range: { from: Date; until: Date }): Promise<Foreseen[]>;
  /** What it knows of what goals are for; `goals` shows it. */
  goalPurpose?: GoalPurpose;
  /** What a manager did for their people, as lines of the manager's own card; `scorecards` shows them. */
  managerMeasures?: readonly ManagerMeasure[];
  /** Buttons of its own on opened feedback, for the two it is between; `feedback` shows them. */
  feedbackButtons?: readonly FeedbackButton[];
  /** A button of its own on what a role-play came to, for who sold in it; `roleplays` shows it. */
  roleplayButton?: RoleplayButton;
  /** What belongs on the agenda of a 1:1; `coaching` shows it. */
  agenda?: readonly AgendaSource[];
  /** What it does with its records when two people turn out to be one; `people` calls it. */
  onMerge?: OnMerge;
};

/**
 * Lets what counts for `from` count for `into`, in the transaction of the merge. Nothing is lost and nothing doubled.
 * Called again later, it does so with what came since; where nothing did, nothing is written.
 */
export type OnMerge = (trx: Writer, change: Change, merge: { from: string; into: string }) => Promise<void>;

/** A message that will come by itself, and when; `what` says on which condition, when there is one. */
export type Foreseen = {
  at: Date;
  to: { personId: string } | { channelId: string };
  /** Whom the condition names. Whoever shows it lists and escapes them, and hands the words to `what`. */
  named?: readonly string[];
  what(t: Translations, names: string): string;
};

/**
 * Something a manager is asked for, as their team sees it: counted over the last days, never with a word of what was said.
 * Nothing where there is nothing to count, so that no line stands for what does not exist.
 */
export type ManagerMeasure = {
  key: string;
  /** With fewer people its line is the manager's alone: it would tell the others about the one who is left. */
  fewest?: number;
  find(context: Context, asked: ManagerQuestion): Promise<ManagerLine | null>;
};

/** A button on opened feedback: one that exists. Its value is the feedback's id. */
export type FeedbackButton = { id: string; text(t: Translations): string };

/**
 * A button on what a role-play of the caller's came to: one that exists. `offer` says what it carries, or null where it is not
 * shown.
 */
export type RoleplayButton = {
  id: string;
  text(t: Translations): string;
  confirm(t: Translations): { title: string; question: string; yes: string; no: string };
  offer(context: Context, caller: Caller, roleplay: { id: string; scenario: string }): Promise<string | null>;
};

/** One line of mrkdwn, without the manager's name. */
export type ManagerLine = (t: Translations) => string;

/** For whom the manager is asked, and since when; `until` is today, in the manager's zone. */
export type ManagerQuestion = {
  workspaceId: string;
  manager: Person;
  /** Those who report to them directly for long enough to be asked about, and since when they do. */
  people: readonly { person: Person; since: LocalDate }[];
  from: LocalDate;
  until: LocalDate;
  now: Date;
};

/**
 * Something that a 1:1's agenda shows by itself: a skill to work on, a course that was begun. Both of the pair read the
 * same, so it holds nothing that only one of them may know. Nothing where there is nothing to talk about.
 */
export type AgendaSource = {
  key: string;
  find(context: Context, asked: AgendaQuestion): Promise<readonly AgendaLine[]>;
};

/** One line of mrkdwn: what to talk about, with its numbers. */
export type AgendaLine = (t: Translations) => string;

/** Whose 1:1 it is. */
export type AgendaQuestion = {
  workspaceId: string;
  manager: Person;
  report: Person;
  /** In the report's zone. */
  today: LocalDate;
  /** When the two last met, as far as is known. */
  lastHeldOn: LocalDate | null;
  now: Date;
};

/**
 * Something to say in Slack: blocks, and a text that reads well where blocks are not shown. The outbox posts a `chart` below
 * the blocks, and leaves it out where Slack does not take it: blocks and text have its numbers.
 */
export type Message = { text: string; blocks: KnownBlock[]; chart?: ChartBlock };

/** Who asks, with what, and in which language to answer. */
export type Request = { context: Context; caller: Caller; t: Translations };

/**
 * What a command or button answers. `tell` is private to the asker; `replace` puts the result in the place of
 * the message that was clicked; `open` shows a modal (or pushes it, from inside a modal) and puts `replacement`, if
 * there is one, in the place of the message that was clicked; with `returns` a form lets its answer do so later. `show`
 * puts `replacement` in the place of the message it was opened from, for half an hour after that was replaced. `files`
 * (of a command) come to the asker's direct messages with a `comment` (mrkdwn), after the private `message`. They are made
 * while they are sent, so that one is in memory at a time; nobody sees any before all are there.
 */
export type Answer =
  | { kind: 'tell'; message: Message }
  | { kind: 'replace'; message: Message }
  | { kind: 'open'; view: ModalViewDraft; replacement?: Message; returns?: boolean }
  | { kind: 'show'; view: ModalViewDraft; replacement?: Message }
  | { kind: 'files'; message: Message; comment: string; files: AsyncIterable<OutgoingFile> }
  | { kind: 'nothing' };

/** A file for the one who asked. */
export type OutgoingFile = { name: string; content: Buffer };

/** A modal to show; only blocks that Slack's types know. */
export type ModalViewDraft = Omit<ModalView, 'blocks'> & { blocks: KnownBlock[] };

/** A slash command; also reachable as `/pacesetter <word> …`. */
export type Command = {
  /** With its slash, as in manifest.yml. */
  name: `/${string}`;
  run(request: CommandRequest): Promise<Answer>;
  /** What `help` after it answers: what it does, with examples. Without it everything there is (`locales/…/help.ts`). */
  help?(t: Translations): string;
};

/** What follows `/pacesetter` and is no command of its own; `words` in every language, however they are spelled. */
export type Topic = {
  words: readonly string[];
  run(request: CommandRequest): Promise<Answer>;
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
  /** The block it stands in: a menu of people carries no value of its own. */
  blockId?: string;
};

/** A modal: the callback id its view carries, and what submitting it does. Opening is a command's or button's answer. */
export type Modal = {
  id: string;
  submit(request: ModalRequest): Promise<ModalAnswer>;
};

export type ModalRequest = Request & { metadata: string; values: Values };

/**
 * `errors` maps block ids to sentences; `show` replaces the form with its result, and puts `replacement` in the place of
 * the message that the form was opened from, where that is known (`returns`).
 */
export type ModalAnswer =
  | { kind: 'close' }
  | { kind: 'errors'; errors: Record<string, string> }
  | { kind: 'show'; view: ModalViewDraft; replacement?: Message };

/** What a person put into a form: block id -> text, date, chosen value or id, chosen several, or nothing. */
export type Values = Readonly<Record<string, string | readonly string[] | null>>;

/** What the menu of a message offers. Its id is the callback id in manifest.yml and ends in a version. */
export type MessageShortcut = {
  id: string;
  run(request: ShortcutRequest): Promise<Answer>;
};

export type ShortcutRequest = Request & { message: PickedMessage };

/** The message on which somebody picked a shortcut. */
export type PickedMessage = {
  channelId: string;
  ts: string;
  /** Slack's id of who wrote it; null for a bot's. */
  authorId: string | null;
  /** What it says, as Slack sends it: mentions, links and `&`, `<`, `>` encoded. Empty when Slack sent none. */
  text: string;
  /** Where it stands in Slack; null when Slack did not name the workspace. */
  link: string | null;
};

/** An event from Slack (Events API), by its type. No one waits for an answer. */
export type EventHandler = {
  type: string;
  run(context: Context, workspaceId: string, event: unknown): Promise<void>;
};

/**
 * A part of App Home; sections are shown by rising `order`. A `rare` one (a setting, the way to a list) stands behind *More*,
 * so that the page stays short: it is rendered only when somebody asks for it.
 */
export type HomeSection = { order: number; rare?: true; render(request: Request): Promise<KnownBlock[]> };

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
  /** What people call it when they switch it off; without one it always comes, since somebody waits for it. */
  notice?: Notice;
  /** What people call it in the list of what came; without one as its notice. What nobody waits for has one of the two. */
  name?(t: Translations): string;
  /** Nobody waits for it: it counts towards how many such messages a person gets in a week, and none come above that. */
  proactive?: true;
  /**
   * Somebody waits for it, or asked for it, but it need not disturb: it waits for the end of do-not-disturb and of a status that
   * says they are off, as what nobody waits for does, until this instant at the latest (null: as long as it takes).
   */
  waitsUntil?(context: Context, delivery: DueDelivery): Promise<Date | null>;
  /** It is about being away, so a status that says so does not hold it back as it does other messages nobody waits for. */
  alsoWhenAway?: true;
  /** Where it goes, or not yet; asked before the row is claimed. */
  destination(context: Context, delivery: DueDelivery): Promise<Destination | Later | Skip | Refusal>;
  /** What it says: loads, checks that it may still be received, words it. */
  render(context: Context, delivery: DueDelivery): Promise<Message | Skip>;
};

export type Destination = { channelId: string } | { slackUserId: string };

/** Too early (business time): asked again then, and it expires as much later. */
export type Later = { notBefore: Date };

/** Not to be sent any more, and why (kept with the row). */
export type Skip = { skip: string };

/** Not to be sent until somebody mends something, and what: it fails with that reason, and can be tried again. */
export type Refusal = { refuse: string };

export type DueDelivery = {
  workspaceId: string;
  kind: string;
  period: string;
  target: string;
  /** The ids it was planned with. */
  params: Readonly<Record<string, string>>;
  /** Where it goes, once that is known. */
  channelId?: string | null;
};
