import type { Fixed } from './columns.ts';

/** Tables of plans for getting better at something, between two people. */
export type ImprovementTables = {
  improvement_plan: ImprovementPlanTable;
  improvement_version: ImprovementVersionTable;
  improvement_word: ImprovementWordTable;
};

/** A plan between somebody and who led them when it was offered; private to the two. */
export type ImprovementPlanTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  person_id: string;
  manager_id: string;
  /** `dropped`: it was never agreed to. */
  state: 'offered' | 'running' | 'ended' | 'dropped';
  outcome: 'achieved' | 'not_achieved' | 'stopped' | null;
  offered_at: Fixed<number>;
  ended_at: number | null;
  /** A later manager to whom the person showed it. */
  shared_with: string | null;
};

/** What a plan says, as one of the two wrote it; it holds from when both agreed. */
export type ImprovementVersionTable = {
  workspace_id: Fixed<string>;
  plan_id: Fixed<string>;
  version: Fixed<number>;
  person_id: string;
  manager_id: string;
  author_id: string;
  purpose: Fixed<string>;
  /** What the manager promises to do, a line each. */
  support: Fixed<string>;
  /** JSON: which goals, and what percent of each in each part of the plan. */
  goals: Fixed<string>;
  start_on: Fixed<string>;
  /** The day after its last. */
  end_on: Fixed<string>;
  every_days: Fixed<number>;
  /** Why its author would have it so. */
  comment: Fixed<string | null>;
  written_at: Fixed<number>;
  person_agreed_at: number | null;
  manager_agreed_at: number | null;
  /** When the other would rather keep what was agreed, and what they said to it. */
  declined_at: number | null;
  declined_word: string | null;
};

/** What one of the two said at a check of a plan. */
export type ImprovementWordTable = {
  workspace_id: Fixed<string>;
  plan_id: Fixed<string>;
  check_on: Fixed<string>;
  author_id: string;
  person_id: string;
  manager_id: string;
  text: string;
  written_at: number;
};
