import type { Context } from './context.ts';
import type { LocalDate } from './kernel/date.ts';
import type { Translations } from './locales/index.ts';
import type { Person } from './people/types.ts';

/** A reason for which someone may be worth a word of the person they report to. Silent unless it is certain. */
export type NudgeTrigger = {
  /** Stored with every decision; a key never changes its meaning or the shape of its numbers. */
  key: string;
  /** Of several reasons, and of too many people, the lowest number goes first. */
  priority: number;
  /** By how much `severity` must have grown to be said of the same person two weeks running; Infinity: never. */
  worseBy: number;
  /** For so many weeks after it was said of somebody it is not said of them again, however it got; without it until the next. */
  coolDownWeeks?: number;
  find(context: Context, asked: NudgeQuestion): Promise<NudgeFinding[]>;
  /** The words for stored numbers. Throws for numbers of another shape. */
  words(numbers: NudgeNumbers, t: Translations): NudgeWords;
  /** What the manager may do about it, as a button under it: one that exists, with its value. */
  button?(finding: Pick<NudgeFinding, 'subjectId' | 'numbers'>, t: Translations): NudgeButton | null;
};

/** Who is to be told of whom, and when. */
export type NudgeQuestion = {
  workspaceId: string;
  /** Whose people these are. */
  manager: Person;
  /** Who is told: the manager, or their deputy. */
  recipientId: string;
  /** Those who report directly to the manager, with the day their team went live. */
  people: readonly { person: Person; liveOn: LocalDate }[];
  now: Date;
};

/** That a trigger holds for a person; the greater `severity`, the sooner it is said. */
export type NudgeFinding = { subjectId: string; severity: number; numbers: NudgeNumbers };

/** What stands behind a finding: ids, keys, dates and numbers; never text people wrote. */
export type NudgeNumbers = Readonly<Record<string, string | number | null>>;

/** A reason for which somebody may be reminded of something of their own. Silent unless it is certain. */
export type PersonalTrigger = {
  /** Stored with every decision; a key never changes its meaning or the shape of its numbers. */
  key: string;
  /** Of several reasons the lowest number goes first. */
  priority: number;
  /** So many days after it was said about something, it is not said about that again (domain.md §5.8). */
  coolDownDays: number;
  /** By how much `severity` must have grown to be said of the same thing before that; Infinity: never. */
  worseBy: number;
  /** What people call reminders of this kind when they want fewer: 'goals behind pace'. Plain text. */
  name(t: Translations): string;
  /** Asked once for all people whose morning it is. */
  find(context: Context, asked: PersonalQuestion): Promise<PersonalFinding[]>;
  /** Whether the person did something about it between two instants: what nobody does anything about is said less. */
  actedOn(context: Context, asked: ActedOn): Promise<boolean>;
  /** The words for stored numbers. Throws for numbers of another shape. */
  words(numbers: NudgeNumbers, t: Translations): NudgeWords;
  /** What settles it, as a button under it: one that exists, with its value. */
  button?(finding: Pick<PersonalFinding, 'about' | 'numbers'>, t: Translations): NudgeButton;
};

/** Of whom is asked; each with their own date and the day their team went live. */
export type PersonalQuestion = {
  workspaceId: string;
  people: readonly { person: Person; today: LocalDate; liveOn: LocalDate }[];
  now: Date;
};

/** That a trigger holds; `about` is what it is about (a goal's KPI, a deal): what is put off and cools down. */
export type PersonalFinding = {
  personId: string;
  about: string;
  severity: number;
  numbers: NudgeNumbers;
};

export type ActedOn = { workspaceId: string; personId: string; about: string; from: Date; until: Date };

export type NudgeButton = { id: string; text: string; value: string };

/** mrkdwn, without the person's name. */
export type NudgeWords = {
  /** One line, with the numbers. */
  why: string;
  /** One sentence: what to do about it. */
  nextStep: string;
  /** The numbers with their sources and since when, a line each. */
  numbers: readonly string[];
  /** The rule in words. */
  rule: string;
};

/** Something of which people wait for others: promised, asked for, or to be answered. */
export type OwedSource = {
  /** In logs and tests; unique. */
  key: string;
  /** What somebody owes others today, the oldest first; what is settled, or theirs alone, is not among it. */
  find(context: Context, asked: OwedQuestion): Promise<Owed[]>;
};

/** Whose; `today` is their own date. */
export type OwedQuestion = { workspaceId: string; person: Person; today: LocalDate; now: Date };

/** One thing that is owed. It is asked for anew whenever it is shown, so nothing of it is stored. */
export type Owed = {
  /**
   * What it is about (a prize, a request), unique in its source. Where there is a reminder of the same thing, as in its
   * `PersonalFinding`: so it is said once, and who put it off does not read of it.
   */
  about: string;
  /** Since when somebody waits: the day it was promised or asked, in the reader's zone. */
  since: LocalDate;
  /** One line of mrkdwn: what, to whom, and since when. */
  words(t: Translations): string;
  /** What settles it: a button that exists, with its value. */
  button?(t: Translations): NudgeButton;
  /** App Home has it under *Needs you*, so that it is not said there twice. */
  isNeed?: true;
};
