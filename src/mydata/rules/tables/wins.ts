import type { WinTables } from '../../../database/tables/wins.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of wins are to a person. */
export const winTables: TablesOfPeople<WinTables> = {
  win: {
    topic: 'praise',
    since: 'found_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      person_id: 'mine',
      kind: 'value',
      about: 'inner',
      kpi: 'value',
      goal_id: 'inner',
      currency: 'value',
      period: 'value',
      found_on: 'value',
      found_at: 'instant',
      state: 'value',
      answered_at: 'instant',
      text: 'value',
      team_id: 'team',
      removed_at: 'inner',
    },
  },
  team_win_setting: {
    topic: 'work',
    since: 'changed_at',
    columns: {
      workspace_id: 'inner',
      team_id: 'team',
      deals_on: 'value',
      deals_since: 'instant',
      deal_minimum: 'value',
      currency: 'value',
      deals_a_day: 'value',
      records_on: 'value',
      changed_by: 'mine',
      changed_at: 'instant',
    },
  },
  deal_post: {
    topic: 'praise',
    since: 'noticed_at',
    columns: {
      workspace_id: 'inner',
      deal_id: 'of_deal',
      team_id: 'team',
      post_on: 'value',
      post_at: 'instant',
      is_gathered: 'value',
      noticed_at: 'instant',
    },
  },
  win_naming: {
    topic: 'profile',
    since: 'set_at',
    columns: { workspace_id: 'inner', person_id: 'mine', is_named: 'value', set_at: 'instant' },
  },
};
