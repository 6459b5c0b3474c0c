import type { Fixed } from './columns.ts';

/** Tables of how reps rate the coaching they get; nothing in them says who said what, or when. */
export type CoachingTables = {
  coaching_rating: CoachingRatingTable;
  coaching_result: CoachingResultTable;
};

/** A number from 1 to 5 that somebody gave in a quarter that still runs. */
export type CoachingRatingTable = {
  workspace_id: Fixed<string>;
  manager_id: string;
  /** The key of a period. */
  quarter: Fixed<string>;
  /** Who gave it, under a name that nobody can lead back to them out of the database. */
  pseudonym: Fixed<string>;
  value: number;
};

/** What a quarter's numbers came to, once it was over and five or more had answered; it never changes. */
export type CoachingResultTable = {
  workspace_id: Fixed<string>;
  manager_id: string;
  quarter: Fixed<string>;
  /** The first day that no longer belongs to it. */
  quarter_end: Fixed<string>;
  answers: Fixed<number>;
  /** The mean in halves of a point: 9 is 4.5 or more, 3 is 1.5 or less. */
  half_points: Fixed<number>;
};
