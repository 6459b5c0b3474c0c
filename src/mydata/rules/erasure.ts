import type { Schema } from '../../database/schema.ts';

/**
 * What becomes of a table's rows when somebody is erased. `stays`: the row holds ids, days and numbers, without which totals
 * would no longer be right, or what belongs to the company or to somebody else. Else one or several steps, each for the rows in
 * which `of` names the person (or their goal): they go, or what was written in some of their columns does.
 */
export type Erasure<Column extends string = string> = 'stays' | readonly ErasureStep<Column>[];

export type ErasureStep<Column extends string = string> =
  | { of: Column; goes: true }
  | { of: Column; empties: Readonly<Partial<Record<Column, Empty>>> };

/** What stands in a column in which nothing stands any more. */
type Empty = '' | '{}' | null;

type Erasures = { readonly [Table in keyof Schema]: Erasure<keyof Schema[Table] & string> };

const gone = <Column extends string>(...columns: readonly Column[]) =>
  columns.map((of) => ({ of, goes: true }) as const);

/**
 * Every table; a new one does not compile before somebody has thought about it (reliability.md §3.6). The `person` itself and
 * the names they are known by are people/store/erasing.ts's.
 *
 * What somebody wrote to others is the others' record and stays, under no name; what was written to and about them goes. Their
 * numbers stay, as those of a former colleague: so last year's totals are last year's.
 */
export const erasures: Erasures = {
  workspace: 'stays',
  person: 'stays',
  alias: 'stays',
  team: 'stays',
  company_year: 'stays',
  membership: 'stays',
  reporting_line: 'stays',
  role_grant: 'stays',
  work_schedule: 'stays',
  full_time_share: 'stays',
  ramp: 'stays',
  sales_role: 'stays',
  message_setting: gone('person_id'),
  team_setting: 'stays',
  team_launch: 'stays',
  shared_channel: 'stays',
  // Days alone, without a reason: the pace of closed periods was worked out by them.
  time_off: 'stays',
  calendar_time_off: gone('person_id'),
  holiday_override: 'stays',
  deputy: 'stays',
  // Who changed what stays; what was written about a change of this person does not.
  audit: [{ of: 'subject_id', empties: { detail: '{}' } }],
  receipt: 'stays',
  job_run: 'stays',

  company_fact: 'stays',
  kpi_definition: 'stays',
  season: 'stays',
  customer: 'stays',
  customer_profile: 'stays',
  customer_answer: 'stays',
  fact: 'stays',
  daily_total: 'stays',
  deal: 'stays',
  deal_stage: 'stays',

  goal: 'stays',
  goal_version: [{ of: 'goal_id', empties: { reason: '' } }],
  goal_proposal: [{ of: 'goal_id', empties: { reason: '', belief: null } }],
  goal_note: [
    { of: 'from_id', empties: { text: '' } },
    { of: 'to_id', empties: { text: '' } },
  ],
  goal_result: 'stays',
  goal_check_in: gone('goal_id'),
  objective: 'stays',
  objective_version: 'stays',
  objective_number: 'stays',
  goal_link: [{ of: 'goal_id', empties: { note: '' } }],
  goal_step: [{ of: 'goal_id', empties: { title: '' } }],

  scorecard_schedule: 'stays',
  scorecard_headline: 'stays',
  scorecard_review: 'stays',
  role_card: 'stays',
  // Ids and times; the texts were never in it.
  delivery: 'stays',

  praise: [{ of: 'receiver_id', empties: { text: '', text_key: '', link: null } }],
  company_value: 'stays',
  praise_pause: gone('person_id'),
  leaderboard_setting: 'stays',
  leaderboard_opt_out: gone('person_id'),
  competition: 'stays',
  competition_entry: 'stays',
  competition_result: 'stays',
  prize: 'stays',
  win: [{ of: 'person_id', empties: { text: '' } }],
  team_win_setting: 'stays',
  deal_post: 'stays',
  win_naming: gone('person_id'),
  // The company's knowledge; its author is a former colleague.
  playbook_entry: 'stays',
  playbook_version: 'stays',
  // Courses are the company's; what somebody learned and how they showed it was theirs.
  course: 'stays',
  course_programme: 'stays',
  course_programme_version: 'stays',
  // Before the assignment that they refer to.
  course_attempt: gone('person_id'),
  course_enrolment: gone('person_id'),
  course_assignment: gone('person_id'),
  // Plans are the company's; somebody's first 90 days are about them alone, whoever wrote what in them.
  onboarding_template: 'stays',
  onboarding_version: 'stays',
  onboarding_task: gone('newcomer_id'),
  onboarding: gone('person_id'),

  // What was said of somebody goes, with who was asked, before the round they refer to. What they said of others nobody can find.
  round_asked: gone('subject_id', 'person_id'),
  round_box: gone('subject_id'),
  round: gone('subject_id'),
  feedback: [
    {
      of: 'receiver_id',
      empties: { situation: '', behaviour: '', impact: '', next_step: null, link: null, reply: null },
    },
  ],
  feedback_request: [
    { of: 'asker_id', empties: { topic: null } },
    { of: 'about_id', empties: { topic: null } },
  ],
  // Between the two; what came of a number is its owner's.
  promise: [
    { of: 'owner_id', empties: { text: '', proof: '', move_reason: '', said: '' } },
    { of: 'other_id', empties: { text: '', proof: '', move_reason: '', said: '' } },
  ],
  ask: [{ of: 'asker_id', empties: { text: '', reason: null } }],
  // Its parts before the plan that they refer to.
  improvement_word: gone('person_id'),
  improvement_version: gone('person_id'),
  improvement_plan: gone('person_id'),
  metric_result: gone('person_id'),
  followed_metric: gone('person_id'),
  // Between two, one of whom is erased: when they met stays with the other, what was written goes, whoever wrote it.
  one_on_one: 'stays',
  one_on_one_session: [
    { of: 'manager_id', empties: { notes: '', excuse: null } },
    { of: 'report_id', empties: { notes: '', excuse: null } },
  ],
  one_on_one_own_note: gone('author_id', 'about_id'),
  one_on_one_item: gone('manager_id', 'report_id'),
  // Nobody knows whose they are.
  coaching_rating: 'stays',
  coaching_result: gone('manager_id'),
  // How they were rated goes; how they rated others is the others' record.
  skill_rating: gone('person_id'),
  skill_share: gone('person_id', 'manager_id'),
  skill_rubric: 'stays',
  skill_expectation: 'stays',
  // Their review is about them alone, whoever wrote what in it; what they wrote about others is the others'.
  review_note: gone('person_id'),
  review_part: gone('person_id'),
  review_peer: gone('person_id', 'peer_id'),
  review: gone('person_id'),
  review_cycle: 'stays',
  call_form: 'stays',
  sales_call: [{ of: 'owner_id', empties: { title: '', link: null, consent: '' } }],
  // What was said of their calls goes, and how they sold in role-plays; what they said of others is the others'.
  call_review: gone('owner_id'),
  call_request: gone('owner_id'),
  roleplay: gone('rep_id'),
  nudge_decision: gone('recipient_id', 'subject_id'),
  nudge_snooze: gone('recipient_id', 'subject_id'),
  personal_nudge: gone('person_id'),
  personal_snooze: gone('person_id'),
  nudge_frequency: gone('person_id'),
  nudge_preference: gone('person_id'),
  nudge_budget: 'stays',
  proactive_delivery: gone('person_id'),
  status_hold: gone('person_id'),
  opening: gone('subject_id'),
  retention_setting: 'stays',
};
