import type { CoachingTables } from '../../../database/tables/coaching.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of coaching are to a person. */
export const coachingTables: TablesOfPeople<CoachingTables> = {
  // Whose number it is, nobody knows: so it is in nobody's files, and never leaves the database.
  coaching_rating: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      manager_id: 'inner',
      quarter: 'inner',
      pseudonym: 'secret',
      value: 'secret',
    },
  },
  coaching_result: {
    topic: 'feedback',
    since: 'quarter_end',
    columns: {
      workspace_id: 'inner',
      manager_id: 'mine',
      quarter: 'value',
      quarter_end: 'value',
      answers: 'value',
      half_points: 'value',
    },
  },
};
