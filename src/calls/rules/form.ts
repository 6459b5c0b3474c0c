/** What a review looks at in a call of one type; a change is another version, and a review is read with its own. */
export type CallForm = {
  /** The same in every version, e.g. `discovery`; never names another type. */
  key: string;
  /** 0: ours, in the language of whoever reads. From 1 on as an admin wrote it. */
  version: number;
  name: string;
  criteria: readonly Criterion[];
};

/** One line of a form, from 1 to 5. */
export type Criterion = {
  /** Within its form; a later version keeps it where the line stayed the same. */
  key: string;
  name: string;
  /** In percent; those of a form come to 100. */
  weight: number;
  /** What is seen at 1, 3 and 5; 2 and 4 stand between (domain.md §5.5). */
  anchors: Anchors;
  /** The skill of the rubric that it speaks of; null: of none. */
  skill: string | null;
};

export type Anchors = { one: string; three: string; five: string };

export const FEWEST_CRITERIA = 4;
export const MOST_CRITERIA = 6;
export const LONGEST_NAME = 60;
export const LONGEST_CRITERION = 40;
export const LONGEST_ANCHOR = 130;
