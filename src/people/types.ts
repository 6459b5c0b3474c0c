import type { Caller, Context } from '../context.ts';
import type { AuditEntry } from '../database/audit-store.ts';
import type { ServicePolicy, WorkWeek } from '../kernel/calendar.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { Locale } from '../locales/locale.ts';

/** A company's Slack workspace, or a company imported before it has one. */
export type Workspace = {
  id: string;
  slackTeamId: string | null;
  name: string;
  zone: string;
  locale: Locale;
  /** ISO 4217. */
  currency: string;
  /** Whose public holidays hold where a team chose none: 'TR', 'DE-BY', 'none'; null: each one's by their zone. */
  holidays: string | null;
  /** What part of a period's number counts for who comes or leaves in it. */
  servicePolicy: ServicePolicy;
};

/** A person as of a date: what does not change, and what held on that date. */
export type Person = {
  workspaceId: string;
  id: string;
  name: string;
  email: string | null;
  slackUserId: string | null;
  /** Their own choice, else their team's language, else Slack's, else the workspace's. */
  locale: Locale;
  /** Their own choice; null until they make one. */
  chosenLocale: Locale | null;
  zone: string;
  workWeek: WorkWeek;
  /** Whose public holidays they have: 'TR', 'DE-BY'; null: none. */
  holidayRegion: string | null;
  teamId: string | null;
  managerId: string | null;
  isAdmin: boolean;
  /** Today, whatever the date asked for. */
  isActive: boolean;
  /** A guest of the Slack workspace: a member like others, but never a manager or admin. */
  isGuest: boolean;
  startedOn: LocalDate | null;
  /** The first day they no longer worked here. */
  endedOn: LocalDate | null;
  /** The workspace's. */
  servicePolicy: ServicePolicy;
};

/** A team with its settings as of a date. */
export type Team = {
  workspaceId: string;
  id: string;
  name: string;
  /** Where its scorecard goes; null until someone picks a channel. */
  channelId: string | null;
  zone: string;
  locale: Locale;
  /** Whose public holidays were chosen for everybody in it; 'none', and null: each their own, by their time zone. */
  holidays: string | null;
  /** Whose public holidays its own goals and cards know. */
  holidayRegion: string | null;
};

/** When and where a person works, as of a date. */
export type WorkSchedule = { zone: string; workWeek: WorkWeek };

/** Who makes a change, for the audit. */
export type Actor = Pick<AuditEntry, 'actorId' | 'source'>;

/** What a write needs besides its transaction: ids and the time of business. */
export type Stamp = Pick<Context, 'newId' | 'clock'>;

/** A change to people or teams: where, by whom, and which day it is there (in the workspace's zone). */
export type Change = Stamp & { workspaceId: string; actor: Actor; today: LocalDate };

/** The actor behind a caller. */
export function actorOf(caller: Caller): Actor {
  return { actorId: caller.personId, source: caller.source };
}

/** Monday to Friday, until someone says otherwise. */
export const usualWorkWeek: WorkWeek = [1, 2, 3, 4, 5];

/** The start of what has held as long as anyone knows. */
export const sinceEver: LocalDate = '1900-01-01';
