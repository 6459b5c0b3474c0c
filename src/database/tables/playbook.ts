import type { Fixed } from './columns.ts';

/** Tables of what the company has learned about selling. */
export type PlaybookTables = { playbook_entry: PlaybookEntryTable; playbook_version: PlaybookVersionTable };

/** An entry of the playbook; its text is the version that counts. */
export type PlaybookEntryTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** In which language it is written. */
  locale: Fixed<string>;
  /** Which of ours it started from; null: written here. */
  starter_key: Fixed<string | null>;
  /** Who is credited for it; null for ours. */
  author_id: string | null;
  /** Who keeps it right: whoever let it in. Null while it is only suggested. */
  owner_id: string | null;
  /** The number of the version that counts; null while it is only suggested. */
  version: number | null;
  /** To the message it was saved from. */
  link: Fixed<string | null>;
  /** How often it was opened and shared. */
  shown: number;
  shared: number;
  created_at: Fixed<number>;
  live_at: number | null;
  /** When somebody last said that it is still right, or changed it. */
  reviewed_at: number | null;
  removed_at: number | null;
};

/** A text of an entry: suggested, or with its number from when it counted. */
export type PlaybookVersionTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  entry_id: Fixed<string>;
  number: number | null;
  /** The version that was changed; null for an entry's first. */
  base: Fixed<number | null>;
  /** One of the six kinds. */
  kind: Fixed<string>;
  /** These are empty once a suggestion was taken back, `title` to `body_key`, and so is `reason`. */
  title: string;
  /** When to use it. */
  occasion: string;
  /** What to say or do. */
  talk: string;
  proof: string;
  /** To what people object. */
  answers: string;
  /** Exit criteria. */
  done_when: string;
  /** Folded words, by which it is found. */
  title_key: string;
  occasion_key: string;
  body_key: string;
  /** Who wrote it; null for ours. */
  writer_id: string | null;
  /** Why it was changed. */
  reason: string;
  /** `suggested`, `live`, `rejected` or `taken_back`. */
  state: string;
  written_at: Fixed<number>;
  decided_by: string | null;
  decided_at: number | null;
  /** Why it was not taken. */
  decision: string;
};
