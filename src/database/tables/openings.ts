import type { Fixed } from './columns.ts';

/** Tables of who looked at whose numbers. */
export type OpeningTables = {
  opening: OpeningTable;
};

/** That somebody opened somebody else's numbers on a day, and how often. */
export type OpeningTable = {
  workspace_id: Fixed<string>;
  subject_id: string;
  viewer_id: string;
  what: Fixed<Opened>;
  /** The business date on which it was opened. */
  day: Fixed<string>;
  times: number;
  last_at: number;
};

/**
 * What was opened: the card of goals, the records behind one, what it would take, a suggested number, days off, a look back
 * at a quarter, a scorecard and how its score is made, skills, the facts above a performance review.
 */
export type Opened =
  | 'goals'
  | 'why'
  | 'what_if'
  | 'suggestion'
  | 'days_off'
  | 'quarter'
  | 'scorecard'
  | 'skills'
  | 'review';
