import type { Selectable } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Empties, Only, Reason, Retention, Since } from './how-long.ts';

type Retentions = { readonly [Table in keyof Schema]: Retention<keyof Selectable<Schema[Table]> & string> };

/** A year and a little more, so that the same month of last year can be looked at. */
const YEAR_AND_MORE = 400;
/** What was asked is over long before; never longer than a workspace's shortest choice for words. */
const A_YEAR = 365;
/** What somebody put off, once it is over. */
const A_MONTH = 30;

const always = (why: Reason) => ({ kept: 'always', why }) as const;
const elsewhere = (why: Reason) => ({ kept: 'elsewhere', why }) as const;
const instant = <Column extends string>(column: Column) => ({ instant: column });
const day = <Column extends string>(column: Column) => ({ day: column });
const days = <Column extends string>(why: Reason, count: number, since: Since<Column>, only?: Only<Column>) =>
  ({ kept: 'days', why, days: count, since, ...(only ? { only } : {}) }) as const;
/** Rows of words go. */
const words = <Column extends string>(since: Since<Column>) =>
  ({ kept: 'words', why: 'words', since }) as const;
/** Only what was written goes: others count the row, or refer to it. */
const written = <Of extends string, Column extends string>(since: Since<Of>, empties: Empties<Column>) =>
  ({ kept: 'words', why: 'words', since, empties }) as const;
const partOf = <Column extends string>(record: keyof Schema, by: Column) =>
  ({ kept: 'with', why: 'words', record, by }) as const;

/**
 * Every table; a new one does not compile before somebody has thought about it (reliability.md §7, 23). In this order they are
 * looked at, so what refers to a row stands before it.
 */
export const retentions: Retentions = {
  workspace: always('organisation'),
  person: always('organisation'),
  alias: always('organisation'),
  team: always('organisation'),
  company_year: always('organisation'),
  membership: always('organisation'),
  reporting_line: always('organisation'),
  role_grant: always('organisation'),
  work_schedule: always('organisation'),
  full_time_share: always('organisation'),
  ramp: always('organisation'),
  sales_role: always('organisation'),
  team_setting: always('organisation'),
  team_launch: always('organisation'),
  shared_channel: always('organisation'),
  holiday_override: always('organisation'),
  deputy: always('organisation'),
  message_setting: always('wishes'),
  time_off: always('numbers'),
  calendar_time_off: always('numbers'),

  audit: always('changes'),
  receipt: elsewhere('technical'),
  job_run: always('changes'),

  fact: always('numbers'),
  daily_total: always('numbers'),
  company_fact: always('numbers'),
  deal: always('numbers'),
  deal_stage: always('numbers'),
  customer: always('numbers'),
  customer_answer: always('numbers'),
  kpi_definition: always('company'),
  season: always('company'),
  customer_profile: always('company'),

  // What was agreed on, and why, belongs to the number.
  goal: always('numbers'),
  goal_version: always('numbers'),
  goal_proposal: always('numbers'),
  goal_result: always('numbers'),
  goal_step: always('numbers'),
  goal_link: always('numbers'),
  goal_note: words(instant('at')),
  goal_check_in: words(instant('said_at')),
  objective: always('company'),
  objective_version: always('company'),
  objective_number: always('company'),

  scorecard_schedule: always('organisation'),
  scorecard_headline: always('organisation'),
  scorecard_review: always('organisation'),
  role_card: always('company'),

  praise: words(instant('given_at')),
  company_value: always('company'),
  praise_pause: days('settled', YEAR_AND_MORE, instant('ended_at')),
  leaderboard_setting: always('organisation'),
  leaderboard_opt_out: always('wishes'),
  competition: always('numbers'),
  competition_entry: always('numbers'),
  competition_result: always('numbers'),
  prize: always('numbers'),
  // That it was reached stays, or it would be told again; what somebody wrote to it goes.
  win: written(instant('found_at'), { text: '' }),
  team_win_setting: always('organisation'),
  deal_post: always('organisation'),
  win_naming: always('wishes'),

  playbook_entry: always('company'),
  playbook_version: days('settled', YEAR_AND_MORE, instant('written_at'), {
    column: 'state',
    in: ['rejected', 'taken_back'],
  }),
  course: always('company'),
  // Who did which course stays with them; what they showed of it does not.
  course_assignment: written(instant('settled_at'), { evidence: '', reason: '' }),
  course_attempt: written(instant('entered_at'), { evidence: '' }),
  course_programme: always('company'),
  course_programme_version: always('company'),
  course_enrolment: always('numbers'),
  onboarding_template: always('company'),
  onboarding_version: always('company'),
  onboarding: always('numbers'),
  onboarding_task: written(instant('done_at'), { evidence: '', gate_reason: '' }),

  feedback_request: days('requests', A_YEAR, instant('asked_at')),
  feedback: words(instant('given_at')),
  ask: days('requests', A_YEAR, instant('asked_at')),
  metric_result: partOf('followed_metric', 'follow_id'),
  followed_metric: words(instant('followed_at')),
  promise: words(instant('settled_at')),
  improvement_word: partOf('improvement_plan', 'plan_id'),
  improvement_version: partOf('improvement_plan', 'plan_id'),
  improvement_plan: words(instant('ended_at')),
  review_cycle: always('company'),
  review_note: partOf('review', 'review_id'),
  review_peer: partOf('review', 'review_id'),
  review_part: partOf('review', 'review_id'),
  review: words(instant('ended_at')),
  round_asked: partOf('round', 'round_id'),
  round_box: partOf('round', 'round_id'),
  round: words(instant('ended_at')),

  one_on_one: always('organisation'),
  // That two met is counted; what they wrote is theirs.
  one_on_one_session: written(instant('starts_at'), { notes: '', excuse: null }),
  one_on_one_own_note: words(instant('written_at')),
  one_on_one_item: words(instant('added_at')),
  coaching_rating: elsewhere('ratings'),
  coaching_result: always('numbers'),

  // The number is part of how somebody came along; what was seen then is not needed for it.
  skill_rating: written(instant('recorded_at'), { evidence: '' }),
  skill_share: always('wishes'),
  skill_rubric: always('company'),
  skill_expectation: always('company'),
  call_form: always('company'),
  call_review: partOf('sales_call', 'call_id'),
  call_request: partOf('sales_call', 'call_id'),
  sales_call: words(instant('added_at')),
  roleplay: words(instant('invited_at')),

  nudge_decision: days('reminders', YEAR_AND_MORE, instant('decided_at')),
  personal_nudge: days('reminders', YEAR_AND_MORE, instant('decided_at')),
  nudge_snooze: days('put_off', A_MONTH, day('until_day')),
  personal_snooze: days('put_off', A_MONTH, instant('until_at')),
  // Nobody has one status for so long; if they do, it holds messages back for one more week.
  status_hold: days('reminders', YEAR_AND_MORE, instant('since')),
  nudge_frequency: always('wishes'),
  nudge_preference: always('wishes'),
  nudge_budget: always('organisation'),
  proactive_delivery: days('messages', YEAR_AND_MORE, instant('decided_at')),
  // A reply goes before what it replies to.
  delivery: days('messages', YEAR_AND_MORE, instant('created_at'), {
    column: 'state',
    in: ['sent', 'failed', 'skipped'],
    notNamedIn: 'parent_id',
  }),
  opening: days('openings', YEAR_AND_MORE, day('day')),
  retention_setting: always('organisation'),
};
