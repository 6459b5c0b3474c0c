import type { ColumnType, Generated } from 'kysely';

/**
 * The tables as TypeScript sees them. The same on SQLite and PostgreSQL: ids, dates (`YYYY-MM-DD`) and JSON
 * are text; instants (epoch milliseconds), money (minor units) and counts are safe integers; flags are 0 or 1.
 * What each table is for stands in db/README.md.
 */
export type Schema = {
  workspace: WorkspaceTable;
  person: PersonTable;
  alias: AliasTable;
  team: TeamTable;
  membership: Dated & { person_id: string; team_id: string };
  reporting_line: Dated & { person_id: string; manager_id: string };
  role_grant: Dated & { person_id: string; role: 'admin' };
  work_schedule: Dated & { person_id: string; zone: string; weekdays: string };
  team_setting: Dated & { team_id: string; channel_id: string | null; zone: string; locale: string };
  audit: AuditTable;
  receipt: ReceiptTable;
  job_run: JobRunTable;
  fact: FactTable;
  daily_total: DailyTotalTable;
  deal: DealTable;
  deal_stage: DealStageTable;
  goal: GoalTable;
  goal_version: GoalVersionTable;
  scorecard_schedule: ScorecardScheduleTable;
  scorecard_headline: ScorecardHeadlineTable;
  delivery: DeliveryTable;
  team_launch: TeamLaunchTable;
  scorecard_review: ScorecardReviewTable;
  time_off: TimeOffTable;
  deputy: DeputyTable;
  feedback: FeedbackTable;
  nudge_decision: NudgeDecisionTable;
  nudge_snooze: NudgeSnoozeTable;
};

export type Flag = 0 | 1;

/** JSON kept as text; read it with JSON.parse and a zod schema. */
export type JsonText = string;

/** Never updated after insert. */
type Fixed<T> = ColumnType<T, T, never>;

/** A row that holds from `valid_from` until before `valid_to` (null: until changed). domain.md §0.8 */
export type Dated = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  valid_from: string;
  valid_to: string | null;
  recorded_at: number;
};

export type WorkspaceTable = {
  id: Fixed<string>;
  slack_team_id: string | null;
  name: string;
  zone: string;
  locale: string;
  currency: string;
  created_at: Fixed<number>;
  /** The admin who began to set Pacesetter up; until a team is live the bot writes to nobody else. */
  installer_id: Generated<string | null>;
};

export type PersonTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  email: string | null;
  is_active: Flag;
  is_guest: Flag;
  slack_locale: string | null;
  /** As last read from Slack, so that a zone set by hand stays until it changes there. */
  slack_zone: string | null;
  /** The language the person chose; null until they do. */
  locale: string | null;
  started_on: string | null;
  /** The first day they no longer worked here; null while they do. */
  ended_on: string | null;
  /** The name folded for comparison. */
  name_key: string;
  created_at: Fixed<number>;
  /** An admin said that they have no Slack account, so that nobody looks for one any more. */
  without_slack: Generated<Flag>;
  /** The person they turned out to be; their own row is kept for the history's sake. */
  merged_into: Generated<string | null>;
};

export type AliasTable = {
  workspace_id: Fixed<string>;
  kind: 'slack' | 'email' | 'crm';
  /** E-mail and CRM names are folded for comparison; a Slack id stands as it is. */
  value: string;
  person_id: string;
  /** Whom it named before that person turned out to be `person_id`; null when it always named the same. */
  first_person_id: string | null;
};

export type TeamTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  /** The name folded for comparison; one team each. */
  name_key: string;
  created_at: Fixed<number>;
};

/** Who did what to which record, from where; appended, never changed. */
export type AuditTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  at: Fixed<number>;
  actor_id: Fixed<string | null>;
  source: Fixed<'slack' | 'import' | 'cli' | 'job'>;
  action: Fixed<string>;
  subject_kind: Fixed<string>;
  subject_id: Fixed<string>;
  detail: Fixed<JsonText>;
};

/** A Slack delivery whose effect stands; kept a day so that its repetition does nothing. */
export type ReceiptTable = {
  workspace_id: Fixed<string>;
  key: Fixed<string>;
  received_at: Fixed<number>;
};

/** A periodic job that ran for a period. */
export type JobRunTable = {
  workspace_id: Fixed<string>;
  job: Fixed<string>;
  period: Fixed<string>;
  finished_at: number;
};

/** The ledger: every additive KPI is a sum over facts. Appended, never changed. */
export type FactTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** Exactly one of person and team is set. */
  person_id: Fixed<string | null>;
  team_id: Fixed<string | null>;
  kpi: Fixed<string>;
  date: Fixed<string>;
  occurred_at: Fixed<number>;
  recorded_at: Fixed<number>;
  /** The KPI's own unit: minor units for money, else a count. Negative in a reversal. */
  amount: Fixed<number>;
  /** How many events stand behind the amount. Negative in a reversal. */
  count: Fixed<number>;
  currency: Fixed<string | null>;
  distinct_key: Fixed<string | null>;
  source_kind: Fixed<FactSource>;
  source_id: Fixed<string>;
  reverses_id: Fixed<string | null>;
};

/** Where a fact came from: a person's log, a deal, an imported activity or figure. */
export type FactSource = 'log' | 'deal' | 'activity_import' | 'fact_import';

/** Facts summed per subject, KPI, date and currency ('' for none); kept in step by `writeFacts`. */
export type DailyTotalTable = {
  workspace_id: Fixed<string>;
  subject_id: Fixed<string>;
  kpi: Fixed<string>;
  date: Fixed<string>;
  currency: Fixed<string>;
  amount: number;
  count: number;
};

export type DealTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  external_id: Fixed<string>;
  owner_id: string;
  customer: string | null;
  product: string | null;
  deal_type: string | null;
  stage: string;
  status: 'open' | 'won' | 'lost';
  amount: number | null;
  currency: string;
  opened_on: string | null;
  closed_on: string | null;
  recorded_at: number;
};

/** When a deal was first seen in a stage. */
export type DealStageTable = {
  workspace_id: Fixed<string>;
  deal_id: Fixed<string>;
  stage: Fixed<string>;
  entered_on: Fixed<string>;
  recorded_at: Fixed<number>;
};

export type GoalTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** Exactly one of person and team is set; a person who turned out to be another is replaced by them. */
  person_id: string | null;
  team_id: Fixed<string | null>;
  kpi: Fixed<string>;
  period_kind: Fixed<'week' | 'month' | 'quarter'>;
  created_at: Fixed<number>;
};

/** A goal's target from one period on; the highest version that covers a period counts. */
export type GoalVersionTable = {
  workspace_id: Fixed<string>;
  goal_id: Fixed<string>;
  version: Fixed<number>;
  /** First day of the first period it covers. */
  valid_from: Fixed<string>;
  /** Day after the last period it covers; null: every period from then on. */
  valid_to: Fixed<string | null>;
  /** In the KPI's unit; null ends the goal. */
  target: Fixed<number | null>;
  currency: Fixed<string | null>;
  author_id: Fixed<string | null>;
  reason: Fixed<string>;
  recorded_at: Fixed<number>;
};

export type ScorecardScheduleTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  /** ISO weekday 1..7 and local 'HH:MM' in the team's zone. */
  weekday: number;
  time: string;
  /** The zone next_run_at was worked out in. */
  zone: string;
  is_on: Flag;
  next_run_at: number;
};

/** Which headline a team's card of a week carried, so that the next one differs. */
export type ScorecardHeadlineTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  week: Fixed<string>;
  rule: string;
};

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'skipped';

/**
 * One thing that must be said to one target, exactly once (unique by workspace, kind, period and target).
 * `due_at` and `expires_at` are business time; `next_at`, `claimed_at` and `created_at` are machine time.
 */
export type DeliveryTable = {
  workspace_id: Fixed<string>;
  /** Opaque; stands in the Slack message's metadata so that the message can be found again. */
  id: Fixed<string>;
  kind: Fixed<string>;
  period: Fixed<string>;
  /** Whom it is for: a person's or team's id, or one with a part added for a thread reply. */
  target: Fixed<string>;
  /** Ids only. */
  params: Fixed<JsonText>;
  /** The delivery in whose thread it replies; it waits until that one is sent. */
  parent_id: Fixed<string | null>;
  /** Its place among those planned together, which orders what is due at the same instant. */
  position: Fixed<number>;
  /** Business time; moved, together with the end, when its kind finds that it is too early. */
  due_at: number;
  expires_at: number;
  state: DeliveryState;
  /** The process that claimed it last. */
  owner: string | null;
  claimed_at: number | null;
  /** Not touched before: the end of a Retry-After, of a pause after a fault, or of the settle time. */
  next_at: number;
  /** How often it was claimed; with the owner it fences the outcome of an older claim out. */
  attempt: number;
  /** Where it goes; null until resolved. */
  channel: string | null;
  /** Its parent's ts; set together with the channel. */
  thread_ts: string | null;
  /** A ts of the channel from before the first attempt: where a search for it may begin. Null: at the start. */
  seen_ts: string | null;
  slack_ts: string | null;
  /** Why it is in its state: the last fault, refusal or reason for skipping. */
  reason: string | null;
  created_at: Fixed<number>;
};

/** A team that is live: the bot posts and writes for it. A team without a row is still being set up. */
export type TeamLaunchTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  /** The team's own date. */
  live_on: string;
  live_at: number;
  launched_by: string | null;
};

/** A week's card that its manager was asked to look at before it is posted. */
export type ScorecardReviewTable = {
  workspace_id: Fixed<string>;
  team_id: Fixed<string>;
  week: Fixed<string>;
  state: 'asked' | 'posted' | 'held';
  asked_at: number;
  decided_by: string | null;
  decided_at: number | null;
};

/** Whole days, from `first_day` until before `end_day`; who entered them and whether they were taken back. */
type Days = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  first_day: Fixed<string>;
  end_day: Fixed<string>;
  recorded_by: Fixed<string | null>;
  recorded_at: Fixed<number>;
  cancelled_at: number | null;
};

/** Days on which a person does not work. */
export type TimeOffTable = Days & { person_id: string; source: Fixed<'slack' | 'import' | 'cli'> };

/** Days on which someone stands in for a manager. */
export type DeputyTable = Days & { manager_id: string; deputy_id: string };

/** What one person told another; private to the two. */
export type FeedbackTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  giver_id: string;
  receiver_id: string;
  kind: Fixed<'strength' | 'improve'>;
  situation: string;
  behaviour: string;
  impact: string;
  next_step: string | null;
  given_at: Fixed<number>;
  /** The start of the receiver's hours, when it was given outside of them; until then they see nothing of it. */
  waits_until: Fixed<number | null>;
  /** When the receiver pressed *Open*. */
  opened_at: number | null;
  thanked_at: number | null;
};

/** Whether somebody was reminded of somebody on an occasion, and why (not). */
export type NudgeDecisionTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  recipient_id: Fixed<string>;
  trigger_key: Fixed<string>;
  subject_id: Fixed<string>;
  /** The occasion, such as '2026-W48'; with a manager's id after it for whoever stood in for them. */
  batch: Fixed<string>;
  outcome: 'sent' | 'suppressed';
  reason: string;
  /** The numbers behind it. */
  detail: JsonText;
  decided_at: number;
};

/** A reminder somebody does not want before `until_day`. */
export type NudgeSnoozeTable = {
  workspace_id: Fixed<string>;
  recipient_id: Fixed<string>;
  trigger_key: Fixed<string>;
  subject_id: Fixed<string>;
  until_day: string;
  recorded_at: number;
};
