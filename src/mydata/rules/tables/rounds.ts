import type { RoundTables } from '../../../database/tables/rounds.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of 360 rounds are to a person: the result as it was shown is its subject's. */
export const roundTables: TablesOfPeople<RoundTables> = {
  round: {
    topic: 'feedback',
    since: 'offered_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      subject_id: 'mine',
      manager_id: 'person',
      opened_by: 'person',
      state: 'value',
      ends_on: 'value',
      closes_at: 'instant',
      offered_at: 'instant',
      started_at: 'instant',
      ended_at: 'instant',
      result: 'json',
    },
  },
  // Whoever is asked sees that they are; with whom else they are asked is the subject's to know.
  round_asked: {
    topic: 'feedback',
    columns: {
      workspace_id: 'inner',
      id: 'secret',
      round_id: 'inner',
      subject_id: 'person',
      person_id: 'mine',
      part: 'value',
    },
  },
  // Whose answers these are nobody knows: they are in nobody's files, and never leave the database.
  round_box: {
    topic: null,
    columns: { workspace_id: 'inner', round_id: 'inner', subject_id: 'inner', sealed: 'secret' },
  },
};
