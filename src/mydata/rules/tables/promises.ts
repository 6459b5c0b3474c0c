import type { PromiseTables } from '../../../database/tables/promises.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of promises, and of the numbers followed since, are to a person. */
export const promiseTables: TablesOfPeople<PromiseTables> = {
  promise: {
    topic: 'promises',
    since: 'made_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      owner_id: 'mine',
      other_id: 'mine',
      written_by: 'person',
      text: 'value',
      proof: 'value',
      kpi: 'value',
      source_kind: 'value',
      source_id: 'inner',
      made_on: 'value',
      made_at: 'instant',
      first_due_on: 'value',
      due_on: 'value',
      moved_at: 'instant',
      moved_by: 'person',
      move_reason: 'value',
      state: 'value',
      settled_on: 'value',
      settled_at: 'instant',
      settled_by: 'person',
      said: 'value',
    },
  },
  followed_metric: {
    topic: 'promises',
    since: 'followed_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      person_id: 'mine',
      kpi: 'value',
      source_kind: 'value',
      source_id: 'value',
      started_on: 'value',
      followed_at: 'instant',
      next_on: 'value',
    },
  },
  metric_result: {
    topic: 'promises',
    since: 'found_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      follow_id: 'value',
      person_id: 'mine',
      weeks: 'value',
      outcome: 'value',
      numbers: 'json',
      found_on: 'value',
      found_at: 'instant',
    },
  },
};
