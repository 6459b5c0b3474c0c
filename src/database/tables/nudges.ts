import type { Fixed, JsonText } from './columns.ts';

/** Tables of who was reminded of whom, and of what of their own. */
export type NudgeTables = {
  nudge_decision: NudgeDecisionTable;
  nudge_snooze: NudgeSnoozeTable;
  personal_nudge: PersonalNudgeTable;
  personal_snooze: PersonalSnoozeTable;
  nudge_frequency: NudgeFrequencyTable;
  nudge_preference: NudgePreferenceTable;
  nudge_budget: NudgeBudgetTable;
  proactive_delivery: ProactiveDeliveryTable;
  status_hold: StatusHoldTable;
};

/** Whether somebody was reminded of somebody on an occasion, and why (not). */
export type NudgeDecisionTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  recipient_id: Fixed<string>;
  trigger_key: Fixed<string>;
  subject_id: Fixed<string>;
  /** The occasion, such as '2026-W48'; with a manager's id after it for whoever stood in for them. */
  batch: Fixed<string>;
  outcome: 'sent' | 'suppressed';
  reason: string;
  /** The numbers behind it. */
  detail: JsonText;
  decided_at: number;
};

/** A reminder somebody does not want before `until_day`. */
export type NudgeSnoozeTable = {
  workspace_id: Fixed<string>;
  recipient_id: Fixed<string>;
  trigger_key: Fixed<string>;
  subject_id: Fixed<string>;
  until_day: string;
  recorded_at: number;
};

/** Whether somebody was reminded of something of their own on a day, and why (not). */
export type PersonalNudgeTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  person_id: string;
  /** The person's date. */
  day: Fixed<string>;
  trigger_key: Fixed<string>;
  /** What it is about, as its trigger names it: 'kpi:calls'. */
  about: Fixed<string>;
  /** 'planned': decided in the morning, and its message did not go out yet, or never did. */
  outcome: 'planned' | 'sent' | 'suppressed';
  reason: string;
  /** The numbers behind it. */
  detail: JsonText;
  decided_at: number;
  /** What came of one that was sent; null while that is open. */
  response: 'answered' | 'acted' | 'ignored' | null;
};

/** What somebody does not want to be reminded of before an instant; without one until they say otherwise. */
export type PersonalSnoozeTable = {
  workspace_id: Fixed<string>;
  person_id: string;
  about: Fixed<string>;
  /** Of which kind the reminder was on which they said so. */
  trigger_key: string;
  until_at: number | null;
  set_at: number;
};

/** How often somebody gets reminders of a kind. */
export type NudgeFrequencyTable = {
  workspace_id: Fixed<string>;
  person_id: string;
  trigger_key: Fixed<string>;
  level: 'usual' | 'half' | 'off';
  cause: 'wish' | 'ignored';
  /** The reminder in which they were asked whether these should stop. */
  asked_in: string | null;
  since: number;
};

/** How many messages somebody wants in a week at most, and until before which day none of their own. */
export type NudgePreferenceTable = {
  workspace_id: Fixed<string>;
  person_id: string;
  weekly_budget: number | null;
  paused_until: string | null;
  set_at: number;
};

/** How many messages nobody waits for a person of the workspace gets in a week at most. */
export type NudgeBudgetTable = {
  workspace_id: Fixed<string>;
  weekly: number;
  set_at: number;
};

/** That a message nobody waits for counted for its reader's week, or was one too many. */
export type ProactiveDeliveryTable = {
  workspace_id: Fixed<string>;
  kind: Fixed<string>;
  period: Fixed<string>;
  target: Fixed<string>;
  person_id: string;
  /** '2026-W48', by the reader's clocks. */
  week: Fixed<string>;
  outcome: 'counted' | 'over_budget';
  decided_at: number;
};

/** Since when messages wait for somebody's Slack status that says they are off and has no end. */
export type StatusHoldTable = {
  workspace_id: Fixed<string>;
  person_id: Fixed<string>;
  /** Which status it is, by a keyed hash: its text is personal. */
  fingerprint: string;
  since: number;
};
