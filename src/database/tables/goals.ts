import type { ColumnType } from 'kysely';
import type { Fixed } from './columns.ts';

/** Tables of what people work towards. */
export type GoalTables = {
  goal: GoalTable;
  goal_version: GoalVersionTable;
  goal_proposal: GoalProposalTable;
  goal_note: GoalNoteTable;
  goal_result: GoalResultTable;
  goal_check_in: GoalCheckInTable;
  goal_step: GoalStepTable;
};

/** What kind of number a goal aims at (domain.md §1.5). */
type TargetTypeColumn =
  | 'cumulative'
  | 'budget'
  | 'at_least'
  | 'at_most'
  | 'range'
  | 'increase_to'
  | 'decrease_to'
  | 'binary'
  | 'milestone';

/** What a target needs besides its number; in the same steps. */
type AimColumns = {
  type: Optional<TargetTypeColumn>;
  /** Where a level is moved from; null for other types. */
  start_value: Optional<number | null>;
  /** The end of a range; null for other types. */
  upper: Optional<number | null>;
};

/** A sum, unless something is said. */
type Optional<T> = ColumnType<T, T | undefined, never>;

export type GoalTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** Exactly one of person and team is set; a person who turned out to be another is replaced by them. */
  person_id: string | null;
  team_id: Fixed<string | null>;
  /** The key of a KPI; of steps one of its own. */
  kpi: Fixed<string>;
  period_kind: Fixed<'week' | 'month' | 'quarter' | 'year' | 'range'>;
  created_at: Fixed<number>;
  /** What steps lead to, as somebody typed it; null for a KPI's goal. */
  title: Optional<string | null>;
};

/** A goal's target from one period on; the highest version that covers a period counts. */
export type GoalVersionTable = AimColumns & {
  workspace_id: Fixed<string>;
  goal_id: Fixed<string>;
  version: Fixed<number>;
  /** First day of the first period it covers. */
  valid_from: Fixed<string>;
  /** Day after the last period it covers; null: every period from then on. */
  valid_to: Fixed<string | null>;
  /** In the KPI's unit, of levels in steps of it (`scaleOf`), of steps all they weigh; null ends the goal. */
  target: Fixed<number | null>;
  currency: Fixed<string | null>;
  author_id: Fixed<string | null>;
  reason: Fixed<string>;
  recorded_at: Fixed<number>;
};

/** A number that somebody suggested to somebody for a goal, and what became of it. */
export type GoalProposalTable = AimColumns & {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  goal_id: Fixed<string>;
  /** Counted for each goal from 1: two may fall into one instant. */
  round: Fixed<number>;
  /** The version that it is about; null while it does not count, as a counter does not before it is accepted. */
  version: number | null;
  /** `kept`: the number that was countered, suggested once more with a reason. */
  kind: Fixed<'set' | 'counter' | 'kept'>;
  /** The proposal that a counter or kept number answers. */
  answers_id: Fixed<string | null>;
  proposer_id: string;
  /** Who is to answer: whose goal it is, or for what they suggest themselves the other. */
  asked_id: string;
  valid_from: Fixed<string>;
  valid_to: Fixed<string | null>;
  target: Fixed<number>;
  currency: Fixed<string | null>;
  /** The number it stands against: what held before, or what it answers. */
  other_target: Fixed<number | null>;
  /** With it, where it was a range. */
  other_upper: Optional<number | null>;
  reason: string;
  /** `proposed` and `asked` (with a question that came back) wait for an answer. */
  state: 'proposed' | 'asked' | 'accepted' | 'countered' | 'kept' | 'superseded';
  proposed_at: Fixed<number>;
  answered_by: string | null;
  answered_at: number | null;
  /** How sure the person is whose goal it is, 1 to 5; when they said. */
  belief: number | null;
};

/** A question about a proposal, or what was replied; between the two alone. */
export type GoalNoteTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  proposal_id: Fixed<string>;
  kind: Fixed<'question' | 'reply'>;
  from_id: string;
  to_id: string;
  text: string;
  at: Fixed<number>;
};

/** What a goal's period came to once it was over. Only added: a later round is the number as it was corrected. */
export type GoalResultTable = AimColumns & {
  workspace_id: Fixed<string>;
  goal_id: Fixed<string>;
  period_start: Fixed<string>;
  /** 1 closed the period; each one after it corrects the number. */
  round: Fixed<number>;
  /** The first day that no longer belongs to the period. */
  period_end: Fixed<string>;
  period_key: Fixed<string>;
  /** What the company's own file called the period then. */
  period_name: Fixed<string | null>;
  /** The goal's version that counted. */
  version: Fixed<number>;
  /** Its target as agreed on, and what of it counted; in the KPI's unit. */
  agreed: Fixed<number>;
  target: Fixed<number>;
  /** JSON: why another number counted than the agreed one; null where that one did. */
  share: Fixed<string | null>;
  actual: Fixed<number>;
  /** What stands behind a level: `k` of `n` for a rate, else the records; of yes or no how many said yes, of how many. */
  k: Optional<number | null>;
  n: Optional<number | null>;
  currency: Fixed<string | null>;
  /** `no_target`: nothing counted of the number, as in a month of leave, or too little was recorded of a level. */
  outcome: Fixed<'met' | 'missed' | 'no_target'>;
  recorded_at: Fixed<number>;
};

/** What a person says of a goal of theirs in a week; changeable while the week runs. */
export type GoalCheckInTable = {
  workspace_id: Fixed<string>;
  goal_id: Fixed<string>;
  /** The first day of the company's week. */
  week_start: Fixed<string>;
  says: 'on_track' | 'at_risk' | 'off';
  /** Why, in their words; '' for nothing. */
  note: string;
  said_at: number;
};

/** One of the steps of a goal, in their order. */
export type GoalStepTable = {
  workspace_id: Fixed<string>;
  goal_id: Fixed<string>;
  /** From 0. */
  position: Fixed<number>;
  title: Fixed<string>;
  weight: Fixed<number>;
  due: Fixed<string>;
  /** The business date on which somebody said that it is done, and who; both null while it is open. */
  done_on: string | null;
  done_by: string | null;
  created_at: Fixed<number>;
};
