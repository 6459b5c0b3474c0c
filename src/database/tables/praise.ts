import type { Fixed } from './columns.ts';

/** Tables of what people thank each other for. */
export type PraiseTables = {
  praise: PraiseTable;
  company_value: CompanyValueTable;
  praise_pause: PraisePauseTable;
};

/** What one person thanked another for; several who were thanked in one go are rows of one `given_id`. */
export type PraiseTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  given_id: Fixed<string>;
  giver_id: string;
  receiver_id: string;
  /** Empty once it was taken back, and so is `text_key`. */
  text: string;
  /** Folded, so that the same text is found again. */
  text_key: string;
  /** The company's value it shows, by the name it had then. */
  value: Fixed<string | null>;
  /** In whose channel it stands; null: private to the two. */
  team_id: Fixed<string | null>;
  /** The message it is about. */
  link: string | null;
  /** The giver's business date. */
  given_on: Fixed<string>;
  given_at: Fixed<number>;
  thanked_at: number | null;
  taken_back_at: number | null;
  /** When nothing of what was taken back stands in Slack any more. */
  removed_at: number | null;
};

/** What a company values: a name and one line. */
export type CompanyValueTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  line: string;
  created_at: Fixed<number>;
};

/** Somebody, or (without a person) nobody, may give praise for now. */
export type PraisePauseTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  person_id: string | null;
  reason: string;
  paused_by: string;
  paused_at: Fixed<number>;
  ended_at: number | null;
};
