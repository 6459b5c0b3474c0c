import type { OpeningTables } from '../../../database/tables/openings.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of openings are to a person. */
export const openingTables: TablesOfPeople<OpeningTables> = {
  opening: {
    topic: 'openings',
    since: 'last_at',
    columns: {
      workspace_id: 'inner',
      subject_id: 'mine',
      viewer_id: 'mine',
      what: 'value',
      day: 'value',
      times: 'value',
      last_at: 'instant',
    },
  },
};
