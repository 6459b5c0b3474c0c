import type { OneOnOneTables } from '../../../database/tables/one-on-ones.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of 1:1s are to a person: both of a pair read what is theirs together, nobody else. */
export const oneOnOneTables: TablesOfPeople<OneOnOneTables> = {
  one_on_one: {
    topic: 'feedback',
    since: 'arranged_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      manager_id: 'mine',
      report_id: 'mine',
      weekday: 'value',
      time: 'value',
      every_weeks: 'value',
      minutes: 'value',
      first_on: 'value',
      arranged_by: 'person',
      arranged_at: 'instant',
      ended_at: 'instant',
      ended_why: 'value',
    },
  },
  one_on_one_session: {
    topic: 'feedback',
    since: 'starts_on',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      one_on_one_id: 'inner',
      manager_id: 'mine',
      report_id: 'mine',
      slot_on: 'value',
      starts_on: 'value',
      starts_at: 'instant',
      state: 'value',
      settled_at: 'instant',
      settled_by: 'person',
      moved_at: 'instant',
      moved_by: 'person',
      excused_for: 'value',
      excuse: 'value',
      notes: 'value',
      noted_at: 'instant',
      noted_by: 'person',
    },
  },
  // Their own eyes only: the other of the pair never has it in their file.
  one_on_one_own_note: {
    topic: 'feedback',
    since: 'written_at',
    columns: {
      workspace_id: 'inner',
      session_id: 'value',
      author_id: 'mine',
      note: 'value',
      written_at: 'instant',
    },
  },
  one_on_one_item: {
    topic: 'feedback',
    since: 'added_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      manager_id: 'mine',
      report_id: 'mine',
      author_id: 'person',
      text: 'value',
      link: 'value',
      tag: 'value',
      added_at: 'instant',
      done_at: 'instant',
      done_by: 'person',
    },
  },
};
