import type { Schema } from '../../database/schema.ts';
import type { Topic } from './topics.ts';

/**
 * What a column holds for whoever asks for their own data. A row is theirs when one of its columns says so:
 *
 * - `mine`: a person's id; the row belongs to that person. Shown as a name, like every person.
 * - `of_goal`, `of_deal`: an id of a goal or deal; the row belongs to the person whose that is.
 * - `about`: a record's id; the row belongs to the person when it is they who were changed.
 * - `addressee`: for whom a message was; the row belongs to them once it was sent.
 * - `reader`: who received feedback; the row belongs to them, too, once they have opened it.
 *
 * The others come with such a row:
 *
 * - `person`, `team`: the id of another person or a team; shown as a name.
 * - `value`, `instant` (milliseconds), `json` (as text): shown.
 * - `theirs`: shown only in rows of one's own goals and deals: it is the other's own word.
 * - `inner`: says nothing of anybody: our own bookkeeping.
 * - `secret`: never leaves the database.
 */
export type ColumnKind =
  | 'mine'
  | 'of_goal'
  | 'of_deal'
  | 'about'
  | 'addressee'
  | 'reader'
  | 'person'
  | 'team'
  | 'value'
  | 'instant'
  | 'json'
  | 'theirs'
  | 'inner'
  | 'secret';

/** A table: what its rows are to a person (null: of nobody's), since when a row is there, and its columns. */
export type TableOfPeople<Columns extends string = string> = {
  topic: Topic | null;
  /** A column of kind `instant` or `value` (a date). */
  since?: Columns;
  columns: Readonly<Record<Columns, ColumnKind>>;
};

export type TableName = keyof Schema;

type Tables = { readonly [Table in TableName]: TableOfPeople<keyof Schema[Table] & string> };

/** Of rows that hold from a day on. */
const dated = {
  workspace_id: 'inner',
  id: 'inner',
  valid_from: 'value',
  valid_to: 'value',
  recorded_at: 'instant',
} as const;

/** What kind of number a goal aims at. */
const aim = { type: 'value', start_value: 'value', upper: 'value' } as const;

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

/**
 * Every column of every table, and what it is to a person (reliability.md §7, 21). A new column does not compile before
 * somebody has thought about it; test/mydata/columns.test.ts compares this with the databases themselves.
 */
export const tables: Tables = {
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
  time_off: {
    topic: 'days_off',
    since: 'recorded_at',
    columns: { ...days, person_id: 'mine', source: 'value', halves: 'value' },
  },
  company_fact: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      kpi: 'value',
      date: 'value',
      turn: 'inner',
      amount: 'value',
      currency: 'value',
      recorded_by: 'mine',
      recorded_at: 'instant',
      reverses_id: 'inner',
    },
  },
  kpi_definition: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      key: 'inner',
      version: 'value',
      name: 'value',
      name_key: 'inner',
      class: 'value',
      unit: 'value',
      aggregation: 'value',
      direction: 'value',
      date_basis: 'value',
      source: 'value',
      numerator: 'value',
      denominator: 'value',
      entered_by: 'value',
      log_words: 'json',
      min_n: 'value',
      valid_from: 'value',
      valid_to: 'value',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
  season: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      kpi: 'value',
      version: 'value',
      weights: 'json',
      valid_from: 'value',
      valid_to: 'value',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
  customer: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      name: 'inner',
      name_key: 'inner',
      industry: 'inner',
      country: 'inner',
      employees: 'inner',
      revenue: 'inner',
      currency: 'inner',
      listed: 'inner',
      recorded_at: 'inner',
    },
  },
  customer_profile: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      version: 'value',
      rules: 'json',
      valid_from: 'value',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
  customer_answer: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      customer_id: 'value',
      question_id: 'value',
      answer: 'value',
      answered_by: 'mine',
      recorded_at: 'instant',
    },
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
  audit: {
    topic: 'work',
    since: 'at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      at: 'instant',
      actor_id: 'mine',
      source: 'value',
      action: 'value',
      subject_kind: 'value',
      subject_id: 'about',
      detail: 'json',
    },
  },
  receipt: { topic: null, columns: { workspace_id: 'inner', key: 'secret', received_at: 'inner' } },
  job_run: {
    topic: null,
    columns: { workspace_id: 'inner', job: 'inner', period: 'inner', finished_at: 'inner' },
  },
  fact: {
    topic: 'numbers',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      person_id: 'mine',
      team_id: 'inner',
      kpi: 'value',
      date: 'value',
      occurred_at: 'instant',
      recorded_at: 'instant',
      amount: 'value',
      count: 'value',
      currency: 'value',
      distinct_key: 'value',
      source_kind: 'value',
      source_id: 'value',
      reverses_id: 'value',
    },
  },
  // Sums of facts, kept so that cards are fast: they say nothing that the facts do not.
  daily_total: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      subject_id: 'inner',
      kpi: 'inner',
      date: 'inner',
      currency: 'inner',
      amount: 'inner',
      count: 'inner',
    },
  },
  deal: {
    topic: 'numbers',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      external_id: 'value',
      owner_id: 'mine',
      customer: 'value',
      customer_key: 'inner',
      product: 'value',
      deal_type: 'value',
      stage: 'value',
      status: 'value',
      amount: 'value',
      currency: 'value',
      opened_on: 'value',
      closed_on: 'value',
      recorded_at: 'instant',
    },
  },
  deal_stage: {
    topic: 'numbers',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      deal_id: 'of_deal',
      stage: 'value',
      entered_on: 'value',
      recorded_at: 'instant',
    },
  },
  goal: {
    topic: 'goals',
    since: 'created_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      person_id: 'mine',
      team_id: 'inner',
      kpi: 'value',
      period_kind: 'value',
      created_at: 'instant',
      title: 'value',
    },
  },
  goal_version: {
    topic: 'goals',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      goal_id: 'of_goal',
      version: 'value',
      valid_from: 'value',
      valid_to: 'value',
      ...aim,
      target: 'value',
      currency: 'value',
      author_id: 'mine',
      reason: 'value',
      recorded_at: 'instant',
    },
  },
  goal_proposal: {
    topic: 'goals',
    since: 'proposed_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      goal_id: 'of_goal',
      round: 'inner',
      version: 'value',
      kind: 'value',
      answers_id: 'value',
      proposer_id: 'mine',
      asked_id: 'mine',
      valid_from: 'value',
      valid_to: 'value',
      ...aim,
      target: 'value',
      currency: 'value',
      other_target: 'value',
      other_upper: 'value',
      reason: 'value',
      state: 'value',
      proposed_at: 'instant',
      answered_by: 'person',
      answered_at: 'instant',
      belief: 'theirs',
    },
  },
  goal_note: {
    topic: 'goals',
    since: 'at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      proposal_id: 'value',
      kind: 'value',
      from_id: 'mine',
      to_id: 'mine',
      text: 'value',
      at: 'instant',
    },
  },
  goal_result: {
    topic: 'goals',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      goal_id: 'of_goal',
      period_start: 'value',
      round: 'value',
      period_end: 'value',
      period_key: 'inner',
      period_name: 'value',
      version: 'value',
      ...aim,
      agreed: 'value',
      target: 'value',
      share: 'json',
      actual: 'value',
      k: 'value',
      n: 'value',
      currency: 'value',
      outcome: 'value',
      recorded_at: 'instant',
    },
  },
  goal_check_in: {
    topic: 'goals',
    since: 'said_at',
    columns: {
      workspace_id: 'inner',
      goal_id: 'of_goal',
      week_start: 'value',
      says: 'value',
      note: 'value',
      said_at: 'instant',
    },
  },
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
  goal_step: {
    topic: 'goals',
    since: 'created_at',
    columns: {
      workspace_id: 'inner',
      goal_id: 'of_goal',
      position: 'value',
      title: 'value',
      weight: 'value',
      due: 'value',
      done_on: 'value',
      done_by: 'person',
      created_at: 'instant',
    },
  },
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
  delivery: {
    topic: 'messages',
    since: 'due_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      kind: 'value',
      period: 'value',
      target: 'addressee',
      params: 'json',
      parent_id: 'inner',
      position: 'inner',
      due_at: 'instant',
      expires_at: 'inner',
      state: 'value',
      owner: 'secret',
      claimed_at: 'inner',
      next_at: 'inner',
      attempt: 'inner',
      channel: 'value',
      thread_ts: 'inner',
      seen_ts: 'inner',
      slack_ts: 'value',
      reason: 'inner',
      created_at: 'inner',
    },
  },
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
  playbook_entry: {
    topic: 'playbook',
    since: 'created_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      locale: 'value',
      starter_key: 'inner',
      author_id: 'mine',
      owner_id: 'mine',
      version: 'value',
      link: 'value',
      shown: 'value',
      shared: 'value',
      created_at: 'instant',
      live_at: 'instant',
      reviewed_at: 'instant',
      removed_at: 'instant',
    },
  },
  playbook_version: {
    topic: 'playbook',
    since: 'written_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      entry_id: 'value',
      number: 'value',
      base: 'value',
      kind: 'value',
      title: 'value',
      occasion: 'value',
      talk: 'value',
      proof: 'value',
      answers: 'value',
      done_when: 'value',
      title_key: 'inner',
      occasion_key: 'inner',
      body_key: 'inner',
      writer_id: 'mine',
      reason: 'value',
      state: 'value',
      written_at: 'instant',
      decided_by: 'person',
      decided_at: 'instant',
      decision: 'value',
    },
  },
  feedback: {
    topic: 'feedback',
    since: 'given_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      giver_id: 'mine',
      receiver_id: 'reader',
      kind: 'value',
      situation: 'value',
      behaviour: 'value',
      impact: 'value',
      next_step: 'value',
      given_at: 'instant',
      waits_until: 'instant',
      opened_at: 'instant',
      thanked_at: 'instant',
    },
  },
  // Whom it is about does not read it: a reminder is its recipient's alone (nudges/permissions.ts).
  nudge_decision: {
    topic: 'reminders',
    since: 'decided_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      recipient_id: 'mine',
      trigger_key: 'value',
      subject_id: 'person',
      batch: 'value',
      outcome: 'value',
      reason: 'value',
      detail: 'json',
      decided_at: 'instant',
    },
  },
  nudge_snooze: {
    topic: 'reminders',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      recipient_id: 'mine',
      trigger_key: 'value',
      subject_id: 'person',
      until_day: 'value',
      recorded_at: 'instant',
    },
  },
  opening: {
    topic: 'openings',
    since: 'last_at',
    columns: {
      workspace_id: 'inner',
      subject_id: 'mine',
      viewer_id: 'mine',
      what: 'value',
      day: 'value',
      times: 'value',
      last_at: 'instant',
    },
  },
};

/** The tables whose rows may be a person's. */
export const tablesOfPeople = (Object.keys(tables) as TableName[]).filter(
  (table) => tables[table].topic !== null,
);

const HIDDEN: ReadonlySet<ColumnKind> = new Set(['inner', 'secret']);
const PEOPLE: ReadonlySet<ColumnKind> = new Set(['mine', 'reader', 'person']);

/** The columns of a table that are shown to whom its row belongs. */
export function shownColumns(table: TableName): [column: string, kind: ColumnKind][] {
  return (Object.entries(tables[table].columns) as [string, ColumnKind][]).filter(
    ([, kind]) => !HIDDEN.has(kind),
  );
}

/** Whether a column holds the id of a person. */
export const isPersonColumn = (kind: ColumnKind) => PEOPLE.has(kind);
