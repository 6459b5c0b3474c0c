import type { Fixed } from './columns.ts';

/** Tables of what the company wants, and of what goals are part of. */
export type ObjectiveTables = {
  objective: ObjectiveTable;
  objective_version: ObjectiveVersionTable;
  objective_number: ObjectiveNumberTable;
  goal_link: GoalLinkTable;
};

export type ObjectiveTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** A year or quarter of the company's own; names it for good. */
  period_key: Fixed<string>;
  starts_on: Fixed<string>;
  /** The first day that no longer belongs to it. */
  ends_on: Fixed<string>;
  created_at: Fixed<number>;
  closed_at: number | null;
  closed_by: string | null;
  /** One sentence: what came of it. */
  outcome: string | null;
};

/** What an objective says; the highest version counts. */
export type ObjectiveVersionTable = {
  workspace_id: Fixed<string>;
  objective_id: Fixed<string>;
  version: Fixed<number>;
  /** One of a short list (`objectives/rules/about.ts`). */
  about: Fixed<string>;
  title: Fixed<string>;
  why: Fixed<string>;
  author_id: Fixed<string | null>;
  recorded_at: Fixed<number>;
};

/** A KPI that a version of an objective is measured by. */
export type ObjectiveNumberTable = {
  workspace_id: Fixed<string>;
  objective_id: Fixed<string>;
  version: Fixed<number>;
  kpi: Fixed<string>;
  /** Where it stands among the others. */
  place: Fixed<number>;
  /** In the KPI's unit; null: watched, without a number. */
  target: Fixed<number | null>;
  currency: Fixed<string | null>;
};

/** What a goal is part of from `valid_from` on; with no parent it is part of nothing any more. */
export type GoalLinkTable = {
  workspace_id: Fixed<string>;
  goal_id: Fixed<string>;
  version: Fixed<number>;
  valid_from: Fixed<string>;
  valid_to: Fixed<string | null>;
  /** At most one of the two: a number of an objective, or a team's goal. */
  objective_id: Fixed<string | null>;
  objective_kpi: Fixed<string | null>;
  parent_goal_id: Fixed<string | null>;
  /** How another KPI contributes; '' for the same. */
  note: Fixed<string>;
  author_id: Fixed<string | null>;
  recorded_at: Fixed<number>;
};
