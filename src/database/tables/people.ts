import type { Generated } from 'kysely';
import type { Dated, Fixed, Flag, JsonText } from './columns.ts';

/** Tables of who there is, where they belong and when they are there. */
export type PeopleTables = {
  workspace: WorkspaceTable;
  person: PersonTable;
  alias: AliasTable;
  team: TeamTable;
  membership: Dated & { person_id: string; team_id: string };
  reporting_line: Dated & { person_id: string; manager_id: string };
  role_grant: Dated & { person_id: string; role: 'admin' };
  work_schedule: Dated & { person_id: string; zone: string; weekdays: string };
  full_time_share: Dated & { person_id: string; percent: number };
  /** Percent of the goals in each month from `valid_from` on, such as '25,50,75'; then all of them. */
  ramp: Dated & { person_id: string; percents: string };
  /** What a person sells as, such as 'SDR'; compared folded. */
  sales_role: Dated & { person_id: string; name: string };
  message_setting: MessageSettingTable;
  team_setting: TeamSettingTable;
  team_launch: TeamLaunchTable;
  shared_channel: SharedChannelTable;
  time_off: TimeOffTable;
  calendar_time_off: CalendarTimeOffTable;
  holiday_override: HolidayOverrideTable;
  deputy: DeputyTable;
  /** How the company counts weeks and years from a day on. */
  company_year: Dated & { rules: JsonText };
};

/** When somebody wants to hear nothing ('HH:MM' on their clocks, both or neither), and of what: a JSON list of notices. */
export type MessageSettingTable = {
  workspace_id: Fixed<string>;
  person_id: string;
  quiet_from: string | null;
  quiet_until: string | null;
  switched_off: JsonText;
  set_at: number;
};

export type TeamSettingTable = Dated & {
  team_id: string;
  channel_id: string | null;
  zone: string;
  locale: string;
  /** Whose public holidays hold: 'TR', 'DE-BY', 'none'; null: each person's by their time zone. */
  holidays: string | null;
};

export type WorkspaceTable = {
  id: Fixed<string>;
  slack_team_id: string | null;
  name: string;
  zone: string;
  locale: string;
  currency: string;
  created_at: Fixed<number>;
  /** The admin who began to set Pacesetter up; until a team is live the bot writes to nobody else. */
  installer_id: Generated<string | null>;
  /** As a team's; of those that chose nothing. */
  holidays: Generated<string | null>;
  /** What part of a period's number counts for who comes or leaves in it. */
  service_policy: Generated<string>;
};

export type PersonTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  email: string | null;
  is_active: Flag;
  is_guest: Flag;
  slack_locale: string | null;
  /** As last read from Slack, so that a zone set by hand stays until it changes there. */
  slack_zone: string | null;
  /** The language the person chose; null until they do. */
  locale: string | null;
  started_on: string | null;
  /** The first day they no longer worked here; null while they do. */
  ended_on: string | null;
  /** The name folded for comparison. */
  name_key: string;
  created_at: Fixed<number>;
  /** An admin said that they have no Slack account, so that nobody looks for one any more. */
  without_slack: Generated<Flag>;
  /** The person they turned out to be; their own row is kept for the history's sake. */
  merged_into: Generated<string | null>;
  /** Since when nothing but their numbers is kept of them. */
  erased_at: Generated<number | null>;
};

export type AliasTable = {
  workspace_id: Fixed<string>;
  kind: 'slack' | 'email' | 'crm';
  /** E-mail and CRM names are folded for comparison; a Slack id stands as it is. */
  value: string;
  person_id: string;
  /** Whom it named before that person turned out to be `person_id`; null when it always named the same. */
  first_person_id: string | null;
};

export type TeamTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  /** The name folded for comparison; one team each. */
  name_key: string;
  created_at: Fixed<number>;
};

/** A team that is live: the bot posts and writes for it. A team without a row is still being set up. */
export type TeamLaunchTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  /** The team's own date. */
  live_on: string;
  live_at: number;
  launched_by: string | null;
};

/** That a team's channel may be posted in although people of another company read it, and who said so. */
export type SharedChannelTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  channel_id: Fixed<string>;
  allowed_by: string;
  allowed_at: Fixed<number>;
};

/** Whole days, from `first_day` until before `end_day`; who entered them and whether they were taken back. */
type Days = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  first_day: Fixed<string>;
  end_day: Fixed<string>;
  recorded_by: Fixed<string | null>;
  recorded_at: Fixed<number>;
  cancelled_at: number | null;
};

/** Days on which a person does not work. */
export type TimeOffTable = Days & {
  person_id: string;
  source: Fixed<'slack' | 'import' | 'cli'>;
  /** Of each day: 1 the morning, 2 the afternoon, 3 all of it. */
  halves: Generated<number>;
};

/** Days off as an entry of a calendar file gave them. */
export type CalendarTimeOffTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** The calendar's name, by default the file's. */
  calendar: Fixed<string>;
  /** The entry's own id, and which of its repetitions it is; empty for one that does not repeat. */
  uid: Fixed<string>;
  occurrence: Fixed<string>;
  person_id: string;
  first_day: Fixed<string>;
  end_day: Fixed<string>;
  halves: Fixed<number>;
  /** The days that were stored for it; null while every one was off already. */
  time_off_id: string | null;
  recorded_at: Fixed<number>;
  /** When the calendar no longer said so; of `time_off` that was taken back at this instant, it was the reason. */
  gone_at: number | null;
};

/** What a company says of a day in a region; the day is free in these halves (0: worked). */
export type HolidayOverrideTable = {
  workspace_id: Fixed<string>;
  /** 'TR', 'DE-BY'. */
  region: Fixed<string>;
  date: Fixed<string>;
  halves: number;
  name: string | null;
  recorded_by: string | null;
  recorded_at: number;
};

/** Days on which someone stands in for a manager. */
export type DeputyTable = Days & { manager_id: string; deputy_id: string };
