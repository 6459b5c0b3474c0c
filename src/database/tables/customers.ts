import type { Fixed, Flag, JsonText } from './columns.ts';

/** Tables of the companies that are sold to, and of what an ideal one is. */
export type CustomerTables = {
  customer: CustomerTable;
  customer_profile: CustomerProfileTable;
  customer_answer: CustomerAnswerTable;
};

/** A customer as a file last told it, or somebody who answered a question about it. */
export type CustomerTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  /** The name folded; unique in a workspace. */
  name_key: Fixed<string>;
  industry: string | null;
  country: string | null;
  employees: number | null;
  /** A year's, in minor units of `currency`; both or neither. */
  revenue: number | null;
  currency: string | null;
  /** A file named it, so everybody may see it; else only who may see a deal with it. */
  listed: Flag;
  recorded_at: number;
};

/** What an ideal customer is, from a day until that of the next version. Appended, never changed. */
export type CustomerProfileTable = {
  workspace_id: Fixed<string>;
  version: Fixed<number>;
  rules: Fixed<JsonText>;
  valid_from: Fixed<string>;
  author_id: Fixed<string | null>;
  recorded_at: Fixed<number>;
};

/** What is said of a customer on a question of the profile; the last word counts. */
export type CustomerAnswerTable = {
  workspace_id: Fixed<string>;
  customer_id: Fixed<string>;
  question_id: Fixed<string>;
  answer: 'yes' | 'no' | 'unknown';
  answered_by: string | null;
  recorded_at: number;
};
