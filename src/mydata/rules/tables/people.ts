import type { PeopleTables } from '../../../database/tables/people.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** Of rows that hold from a day on. */
const dated = {
  workspace_id: 'inner',
  id: 'inner',
  valid_from: 'value',
  valid_to: 'value',
  recorded_at: 'instant',
} as const;

/** Of days off and deputies. */
const days = {
  workspace_id: 'inner',
  id: 'inner',
  first_day: 'value',
  end_day: 'value',
  recorded_by: 'person',
  recorded_at: 'instant',
  cancelled_at: 'instant',
} as const;

/** What the columns of people are to a person. */
export const peopleTables: TablesOfPeople<PeopleTables> = {
  workspace: {
    topic: 'work',
    columns: {
      id: 'inner',
      slack_team_id: 'inner',
      name: 'value',
      zone: 'inner',
      locale: 'inner',
      currency: 'inner',
      created_at: 'inner',
      installer_id: 'mine',
      holidays: 'inner',
      service_policy: 'inner',
    },
  },
  person: {
    topic: 'profile',
    since: 'created_at',
    columns: {
      workspace_id: 'inner',
      id: 'mine',
      name: 'value',
      email: 'value',
      is_active: 'value',
      is_guest: 'value',
      slack_locale: 'value',
      slack_zone: 'value',
      locale: 'value',
      started_on: 'value',
      ended_on: 'value',
      name_key: 'inner',
      created_at: 'instant',
      without_slack: 'value',
      merged_into: 'person',
      erased_at: 'instant',
    },
  },
  alias: {
    topic: 'profile',
    columns: {
      workspace_id: 'inner',
      kind: 'value',
      value: 'value',
      person_id: 'mine',
      first_person_id: 'person',
    },
  },
  team: {
    topic: null,
    columns: { workspace_id: 'inner', id: 'inner', name: 'inner', name_key: 'inner', created_at: 'inner' },
  },
  membership: { topic: 'profile', columns: { ...dated, person_id: 'mine', team_id: 'team' } },
  reporting_line: { topic: 'profile', columns: { ...dated, person_id: 'mine', manager_id: 'mine' } },
  role_grant: { topic: 'profile', columns: { ...dated, person_id: 'mine', role: 'value' } },
  work_schedule: {
    topic: 'profile',
    columns: { ...dated, person_id: 'mine', zone: 'value', weekdays: 'value' },
  },
  full_time_share: { topic: 'profile', columns: { ...dated, person_id: 'mine', percent: 'value' } },
  ramp: { topic: 'profile', columns: { ...dated, person_id: 'mine', percents: 'value' } },
  sales_role: { topic: 'profile', columns: { ...dated, person_id: 'mine', name: 'value' } },
  message_setting: {
    topic: 'profile',
    since: 'set_at',
    columns: {
      workspace_id: 'inner',
      person_id: 'mine',
      quiet_from: 'value',
      quiet_until: 'value',
      switched_off: 'json',
      set_at: 'instant',
    },
  },
  team_setting: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      valid_from: 'inner',
      valid_to: 'inner',
      recorded_at: 'inner',
      team_id: 'inner',
      channel_id: 'inner',
      zone: 'inner',
      locale: 'inner',
      holidays: 'inner',
    },
  },
  team_launch: {
    topic: 'work',
    since: 'live_at',
    columns: {
      workspace_id: 'inner',
      team_id: 'team',
      live_on: 'value',
      live_at: 'instant',
      launched_by: 'mine',
    },
  },
  shared_channel: {
    topic: 'work',
    since: 'allowed_at',
    columns: {
      workspace_id: 'inner',
      team_id: 'team',
      channel_id: 'inner',
      allowed_by: 'mine',
      allowed_at: 'instant',
    },
  },
  time_off: {
    topic: 'days_off',
    since: 'recorded_at',
    columns: { ...days, person_id: 'mine', source: 'value', halves: 'value' },
  },
  calendar_time_off: {
    topic: 'days_off',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      calendar: 'value',
      uid: 'value',
      occurrence: 'value',
      person_id: 'mine',
      first_day: 'value',
      end_day: 'value',
      halves: 'value',
      time_off_id: 'inner',
      recorded_at: 'instant',
      gone_at: 'instant',
    },
  },
  holiday_override: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      region: 'value',
      date: 'value',
      halves: 'value',
      name: 'value',
      recorded_by: 'mine',
      recorded_at: 'instant',
    },
  },
  deputy: {
    topic: 'days_off',
    since: 'recorded_at',
    columns: { ...days, manager_id: 'mine', deputy_id: 'mine' },
  },
  company_year: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      valid_from: 'inner',
      valid_to: 'inner',
      recorded_at: 'inner',
      rules: 'inner',
    },
  },
};
