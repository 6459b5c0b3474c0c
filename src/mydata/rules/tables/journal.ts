import type { JournalTables } from '../../../database/tables/journal.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of journal are to a person. */
export const journalTables: TablesOfPeople<JournalTables> = {
  audit: {
    topic: 'work',
    since: 'at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      at: 'instant',
      actor_id: 'mine',
      source: 'value',
      action: 'value',
      subject_kind: 'value',
      subject_id: 'about',
      detail: 'json',
    },
  },
  receipt: { topic: null, columns: { workspace_id: 'inner', key: 'secret', received_at: 'inner' } },
  job_run: {
    topic: null,
    columns: { workspace_id: 'inner', job: 'inner', period: 'inner', finished_at: 'inner' },
  },
};
