import type { Fixed, JsonText } from './columns.ts';

/** Tables of who was reminded of whom. */
export type NudgeTables = {
  nudge_decision: NudgeDecisionTable;
  nudge_snooze: NudgeSnoozeTable;
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
