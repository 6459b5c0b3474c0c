import type { ScorecardTables } from '../../../database/tables/scorecards.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of scorecards are to a person. */
export const scorecardTables: TablesOfPeople<ScorecardTables> = {
  scorecard_schedule: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      team_id: 'inner',
      weekday: 'inner',
      time: 'inner',
      zone: 'inner',
      is_on: 'inner',
      next_run_at: 'inner',
      on_holiday: 'inner',
      next_date: 'inner',
      measures: 'inner',
    },
  },
  scorecard_headline: {
    topic: null,
    columns: { workspace_id: 'inner', team_id: 'inner', week: 'inner', rule: 'inner' },
  },
  scorecard_review: {
    topic: 'work',
    since: 'asked_at',
    columns: {
      workspace_id: 'inner',
      team_id: 'team',
      week: 'value',
      state: 'value',
      asked_at: 'instant',
      decided_by: 'mine',
      decided_at: 'instant',
    },
  },
  role_card: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      team_id: 'team',
      role_key: 'inner',
      role: 'value',
      version: 'value',
      valid_from: 'value',
      measures: 'json',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
};
