import type { Fixed } from './columns.ts';

/** Tables of how long what people write is kept. */
export type RetentionTables = { retention_setting: RetentionSettingTable };

/** What a workspace chose; without a row, as long as those it is between work there. */
export type RetentionSettingTable = {
  workspace_id: Fixed<string>;
  /** After so many years what people wrote goes, 1 to 3; null: as without a row. */
  words_years: number | null;
  set_at: number;
};
