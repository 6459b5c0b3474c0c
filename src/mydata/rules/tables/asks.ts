import type { AskTables } from '../../../database/tables/asks.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of asks are to a person: they are the asker's and the manager's. */
export const askTables: TablesOfPeople<AskTables> = {
  ask: {
    topic: 'asks',
    since: 'asked_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      asker_id: 'mine',
      manager_id: 'mine',
      text: 'value',
      asked_at: 'instant',
      told_at: 'instant',
      answer: 'value',
      reason: 'value',
      due_on: 'value',
      answered_by: 'person',
      answered_at: 'instant',
      taken_back_at: 'instant',
    },
  },
};
