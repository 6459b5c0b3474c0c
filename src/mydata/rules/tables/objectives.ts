import type { ObjectiveTables } from '../../../database/tables/objectives.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of objectives are to a person. */
export const objectiveTables: TablesOfPeople<ObjectiveTables> = {
  objective: {
    topic: 'work',
    since: 'created_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      period_key: 'inner',
      starts_on: 'value',
      ends_on: 'value',
      created_at: 'instant',
      closed_at: 'instant',
      closed_by: 'mine',
      outcome: 'value',
    },
  },
  objective_version: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      objective_id: 'value',
      version: 'value',
      about: 'value',
      title: 'value',
      why: 'value',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
  objective_number: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      objective_id: 'inner',
      version: 'inner',
      kpi: 'inner',
      place: 'inner',
      target: 'inner',
      currency: 'inner',
    },
  },
  goal_link: {
    topic: 'goals',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      goal_id: 'of_goal',
      version: 'value',
      valid_from: 'value',
      valid_to: 'value',
      objective_id: 'value',
      objective_kpi: 'value',
      parent_goal_id: 'value',
      note: 'value',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
};
