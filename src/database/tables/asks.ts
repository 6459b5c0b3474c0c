import type { Fixed } from './columns.ts';

/** Tables of what people ask of their managers. */
export type AskTables = {
  ask: AskTable;
};

/** What somebody needs from their manager, and what came of it; private to the two, and to whoever stands in for the manager. */
export type AskTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  asker_id: string;
  /** Who led the asker when it was asked. */
  manager_id: string;
  /** Empty once it was taken back. */
  text: string;
  asked_at: Fixed<number>;
  /** When a message about it was planned; null: not yet. */
  told_at: number | null;
  /** `by`: it became a promise for `due_on`; `talk`: in their 1:1. Null: open. */
  answer: 'done' | 'by' | 'no' | 'talk' | null;
  /** Why it is not possible. */
  reason: string | null;
  due_on: string | null;
  /** The manager, or who stood in for them. */
  answered_by: string | null;
  answered_at: number | null;
  taken_back_at: number | null;
};
