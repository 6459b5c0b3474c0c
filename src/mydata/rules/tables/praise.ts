import type { PraiseTables } from '../../../database/tables/praise.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of praise are to a person. */
export const praiseTables: TablesOfPeople<PraiseTables> = {
  praise: {
    topic: 'praise',
    since: 'given_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      given_id: 'inner',
      giver_id: 'mine',
      receiver_id: 'mine',
      text: 'value',
      text_key: 'inner',
      value: 'value',
      team_id: 'team',
      link: 'value',
      given_on: 'value',
      given_at: 'instant',
      thanked_at: 'instant',
      taken_back_at: 'instant',
      removed_at: 'inner',
    },
  },
  company_value: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      name: 'inner',
      line: 'inner',
      created_at: 'inner',
    },
  },
  praise_pause: {
    topic: 'praise',
    since: 'paused_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      person_id: 'mine',
      reason: 'value',
      paused_by: 'mine',
      paused_at: 'instant',
      ended_at: 'instant',
    },
  },
};
