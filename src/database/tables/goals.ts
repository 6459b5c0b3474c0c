import type { Fixed } from './columns.ts';

/** Tables of what people work towards. */
export type GoalTables = {
  goal: GoalTable;
  goal_version: GoalVersionTable;
};

export type GoalTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** Exactly one of person and team is set; a person who turned out to be another is replaced by them. */
  person_id: string | null;
  team_id: Fixed<string | null>;
  kpi: Fixed<string>;
  period_kind: Fixed<'week' | 'month' | 'quarter'>;
  created_at: Fixed<number>;
};

/** A goal's target from one period on; the highest version that covers a period counts. */
export type GoalVersionTable = {
  workspace_id: Fixed<string>;
  goal_id: Fixed<string>;
  version: Fixed<number>;
  /** First day of the first period it covers. */
  valid_from: Fixed<string>;
  /** Day after the last period it covers; null: every period from then on. */
  valid_to: Fixed<string | null>;
  /** In the KPI's unit; null ends the goal. */
  target: Fixed<number | null>;
  currency: Fixed<string | null>;
  author_id: Fixed<string | null>;
  reason: Fixed<string>;
  recorded_at: Fixed<number>;
};
