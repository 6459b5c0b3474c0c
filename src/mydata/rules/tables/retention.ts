import type { RetentionTables } from '../../../database/tables/retention.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of how long things are kept are to a person. */
export const retentionTables: TablesOfPeople<RetentionTables> = {
  retention_setting: {
    topic: null,
    columns: { workspace_id: 'inner', words_years: 'inner', set_at: 'inner' },
  },
};
