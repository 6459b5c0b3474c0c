import type { Fixed, JsonText } from './columns.ts';

/** Tables of what people can do, as they and others rate it. */
export type SkillTables = {
  skill_rubric: SkillRubricTable;
  skill_rating: SkillRatingTable;
  skill_expectation: SkillExpectationTable;
  skill_share: SkillShareTable;
};

/** The skills with their anchors and weights from a day on; a change is another version. */
export type SkillRubricTable = {
  workspace_id: Fixed<string>;
  version: Fixed<number>;
  /** A list of key, weight, and name and anchors; null for those of ours. */
  skills: Fixed<JsonText>;
  valid_from: Fixed<string>;
  author_id: string | null;
  recorded_at: Fixed<number>;
};

/** A number from 1 to 5 for one skill of somebody; private to them and who leads them. */
export type SkillRatingTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  person_id: string;
  rater_id: string;
  source_kind: Fixed<'self' | 'manager' | 'call_review' | 'role_play'>;
  /** The call review or role-play; '' for the others. */
  source_id: Fixed<string>;
  skill_key: Fixed<string>;
  /** By whose anchors it is read. */
  rubric_version: Fixed<number>;
  points: Fixed<number>;
  /** What was seen; '' when nothing was said. */
  evidence: Fixed<string>;
  rated_on: Fixed<string>;
  /** The day from which the other of the two may read it. */
  open_on: string;
  recorded_at: Fixed<number>;
};

/** What is expected of those who sell as something; the highest version counts. */
export type SkillExpectationTable = {
  workspace_id: Fixed<string>;
  /** The role's name, folded. */
  role_key: Fixed<string>;
  version: Fixed<number>;
  role: Fixed<string>;
  /** Points by the skill's key. */
  points: Fixed<JsonText>;
  author_id: string | null;
  recorded_at: Fixed<number>;
};

/** That somebody lets who leads them now read ratings of before. */
export type SkillShareTable = {
  workspace_id: Fixed<string>;
  person_id: string;
  manager_id: string;
  shared_at: number;
};
