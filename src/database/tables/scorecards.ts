import type { ColumnType } from 'kysely';
import type { Fixed, Flag } from './columns.ts';

/** Tables of when cards come and who looks at them first. */
export type ScorecardTables = {
  scorecard_schedule: ScorecardScheduleTable;
  scorecard_headline: ScorecardHeadlineTable;
  scorecard_review: ScorecardReviewTable;
  role_card: RoleCardTable;
};

type Optional<T> = ColumnType<T, T | undefined, T>;

export type ScorecardScheduleTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  /** ISO weekday 1..7 and local 'HH:MM' in the team's zone. */
  weekday: number;
  time: string;
  /** The zone next_run_at was worked out in. */
  zone: string;
  is_on: Flag;
  next_run_at: number;
  /** On a public holiday of the team: the next working morning, or all the same. */
  on_holiday: Optional<'next_day' | 'post'>;
  /** The date whose card is due then, which a holiday moves; null: the date of next_run_at. */
  next_date: Optional<string | null>;
  /** A list of the keys that the team chose to see; null: those that matter most each week. */
  measures: Optional<string | null>;
};

/** Which headline a team's card of a week carried, so that the next one differs. */
export type ScorecardHeadlineTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  week: Fixed<string>;
  rule: string;
};

/** A week's card that its manager was asked to look at before it is posted. */
export type ScorecardReviewTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  week: Fixed<string>;
  state: 'asked' | 'posted' | 'held';
  asked_at: number;
  decided_by: string | null;
  decided_at: number | null;
};

/** Which measures count for somebody's score with which weights, from a day on; the last version that began counts. */
export type RoleCardTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** Null: of the whole company. */
  team_id: Fixed<string | null>;
  /** What people sell as: folded ('' for everybody), and as it was spelled. */
  role_key: Fixed<string>;
  role: Fixed<string>;
  /** Counts up for a team (or the company) and role. */
  version: Fixed<number>;
  valid_from: Fixed<string>;
  /** A list of { kpi, weight, stated }; an empty one lets the next wider card count again. */
  measures: Fixed<string>;
  author_id: Fixed<string>;
  recorded_at: Fixed<number>;
};
