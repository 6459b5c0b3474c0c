import type { Fixed } from './columns.ts';

/** Tables of what people reached, and of what teams and people want posted. */
export type WinTables = {
  win: WinTable;
  team_win_setting: TeamWinSettingTable;
  deal_post: DealPostTable;
  win_naming: WinNamingTable;
};

/** Something a person reached, and what they said when they were asked whether to post it. */
export type WinTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  person_id: string;
  kind: Fixed<'goal_reached' | 'goal_near' | 'personal_best'>;
  /** The goal, or the KPI and its currency: with kind and period what makes it one. */
  about: Fixed<string>;
  kpi: Fixed<string>;
  /** Null for a personal best. */
  goal_id: Fixed<string | null>;
  currency: Fixed<string | null>;
  /** The period's key. */
  period: Fixed<string>;
  /** The person's business date. */
  found_on: Fixed<string>;
  found_at: Fixed<number>;
  state: 'asked' | 'kept' | 'posted' | 'taken_back';
  answered_at: number | null;
  /** Their own words; empty unless it is posted. */
  text: string;
  team_id: string | null;
  /** When nothing of what was taken back stands in Slack any more. */
  removed_at: number | null;
};

/** What the bot may post by itself in a team's channel; without a row nothing. */
export type TeamWinSettingTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  deals_on: 0 | 1;
  /** What was won before is never posted; null while it is off. */
  deals_since: number | null;
  /** Minor units of `currency`; 0: every deal. */
  deal_minimum: number;
  currency: string;
  deals_a_day: number;
  records_on: 0 | 1;
  changed_by: string | null;
  changed_at: number;
};

/** A won deal that is, or was, to be posted; one row for each, however often it is won. */
export type DealPostTable = {
  workspace_id: Fixed<string>;
  deal_id: Fixed<string>;
  team_id: Fixed<string>;
  /** The team's business date on which it is posted. */
  post_on: Fixed<string>;
  post_at: Fixed<number>;
  /** In the day's last line, as enough were posted before. */
  is_gathered: Fixed<0 | 1>;
  noticed_at: Fixed<number>;
};

/** Whether somebody may be named in what the bot posts by itself; without a row they may. */
export type WinNamingTable = {
  workspace_id: Fixed<string>;
  person_id: string;
  is_named: 0 | 1;
  set_at: number;
};
