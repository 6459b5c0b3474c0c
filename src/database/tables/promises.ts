import type { Fixed, JsonText } from './columns.ts';

/** Tables of what people promised one another, and of whether a number moved since. */
export type PromiseTables = {
  promise: PromiseTable;
  followed_metric: FollowedMetricTable;
  metric_result: MetricResultTable;
};

type PromiseSource = 'feedback' | 'one_on_one' | 'call_review' | 'role_play' | 'ask' | 'plan' | 'self';

/** Something a person is going to do, as agreed with another; private to the two. */
export type PromiseTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  owner_id: string;
  /** With whom it was made. */
  other_id: string;
  /** Which of the two wrote it down. */
  written_by: string;
  text: Fixed<string>;
  /** How one will see that it is done; may be empty. */
  proof: Fixed<string>;
  /** The number that it is to move. */
  kpi: Fixed<string | null>;
  source_kind: Fixed<PromiseSource>;
  source_id: Fixed<string | null>;
  /** The owner's business date. */
  made_on: Fixed<string>;
  made_at: Fixed<number>;
  first_due_on: Fixed<string>;
  due_on: string;
  /** When the date was moved, which happens once. */
  moved_at: number | null;
  moved_by: string | null;
  move_reason: string;
  state: 'open' | 'done' | 'dropped';
  settled_on: string | null;
  settled_at: number | null;
  settled_by: string | null;
  /** What was said when it was done, or why it was dropped. */
  said: string;
};

/** That a number of a person is compared after something was done about it. */
export type FollowedMetricTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  person_id: string;
  kpi: Fixed<string>;
  /** What was done: 'promise', 'course', 'role_play' … */
  source_kind: Fixed<string>;
  source_id: Fixed<string>;
  /** The first day that counts as after it. */
  started_on: Fixed<string>;
  followed_at: Fixed<number>;
  /** The day on which it is looked at next; null when it is not any more. */
  next_on: string | null;
};

/** What a followed number came to after some weeks; only added. */
export type MetricResultTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  follow_id: Fixed<string>;
  person_id: string;
  weeks: Fixed<number>;
  outcome: Fixed<'better' | 'worse' | 'in_line' | 'too_little'>;
  /** What it was worked out from, and the interval. */
  numbers: Fixed<JsonText>;
  /** The person's business date. */
  found_on: Fixed<string>;
  found_at: Fixed<number>;
};
