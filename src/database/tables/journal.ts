import type { Fixed, JsonText } from './columns.ts';

/** Tables of what was done, by whom, and what need not be done again. */
export type JournalTables = {
  audit: AuditTable;
  receipt: ReceiptTable;
  job_run: JobRunTable;
};

/** Who did what to which record, from where; appended, never changed. */
export type AuditTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  at: Fixed<number>;
  actor_id: Fixed<string | null>;
  source: Fixed<'slack' | 'import' | 'cli' | 'job'>;
  action: Fixed<string>;
  subject_kind: Fixed<string>;
  subject_id: Fixed<string>;
  detail: Fixed<JsonText>;
};

/** A Slack delivery whose effect stands; kept a day so that its repetition does nothing. */
export type ReceiptTable = {
  workspace_id: Fixed<string>;
  key: Fixed<string>;
  received_at: Fixed<number>;
};

/** A periodic job that ran for a period. */
export type JobRunTable = {
  workspace_id: Fixed<string>;
  job: Fixed<string>;
  period: Fixed<string>;
  finished_at: number;
};
