import type { ImprovementTables } from '../../../database/tables/improvement.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of improvement plans are to a person: all of it belongs to both of the pair. */
export const improvementTables: TablesOfPeople<ImprovementTables> = {
  improvement_plan: {
    topic: 'asks',
    since: 'offered_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      person_id: 'mine',
      manager_id: 'mine',
      state: 'value',
      outcome: 'value',
      offered_at: 'instant',
      ended_at: 'instant',
      shared_with: 'person',
    },
  },
  improvement_version: {
    topic: 'asks',
    since: 'written_at',
    columns: {
      workspace_id: 'inner',
      plan_id: 'value',
      version: 'value',
      person_id: 'mine',
      manager_id: 'mine',
      author_id: 'person',
      purpose: 'value',
      support: 'value',
      goals: 'json',
      start_on: 'value',
      end_on: 'value',
      every_days: 'value',
      comment: 'value',
      written_at: 'instant',
      person_agreed_at: 'instant',
      manager_agreed_at: 'instant',
      declined_at: 'instant',
      declined_word: 'value',
    },
  },
  improvement_word: {
    topic: 'asks',
    since: 'written_at',
    columns: {
      workspace_id: 'inner',
      plan_id: 'value',
      check_on: 'value',
      author_id: 'person',
      person_id: 'mine',
      manager_id: 'mine',
      text: 'value',
      written_at: 'instant',
    },
  },
};
