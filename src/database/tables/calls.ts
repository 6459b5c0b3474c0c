import type { ColumnType } from 'kysely';
import type { Fixed } from './columns.ts';

/** Tables of calls that are looked at together, and of talks that are practised. */
export type CallTables = {
  call_form: CallFormTable;
  sales_call: SalesCallTable;
  call_review: CallReviewTable;
  call_request: CallRequestTable;
  roleplay: RoleplayTable;
};

/** What a review of a call of one type looks at, from a version on. */
export type CallFormTable = {
  workspace_id: Fixed<string>;
  /** `discovery`, `demo`, `negotiation`, or `own_…`. */
  form_key: Fixed<string>;
  /** From 1 on; 0 is ours, in the code. */
  version: Fixed<number>;
  /** Empty: not offered any more. */
  name: Fixed<string>;
  /** JSON: a list of `Criterion` (calls/rules/form.ts). */
  criteria: Fixed<string>;
  author_id: string | null;
  recorded_at: Fixed<number>;
};

/** A call of somebody's that is looked at. */
export type SalesCallTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  owner_id: string;
  form_key: Fixed<string>;
  form_version: Fixed<number>;
  /** With whom, as somebody wrote it. */
  title: Fixed<string>;
  held_on: Fixed<string>;
  /** To the recording, https; never opened by the bot. */
  link: Fixed<string | null>;
  /** Who was told of the recording, or that there is none. */
  consent: Fixed<string>;
  added_by: string;
  added_at: Fixed<number>;
};

/** What one reviewer says of a call; private to the two, or shared by whose call it is. */
export type CallReviewTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  call_id: Fixed<string>;
  /** Whose call it is. */
  owner_id: string;
  reviewer_id: string;
  /** How the reviewer stood to them then. */
  capacity: Fixed<'self' | 'manager' | 'peer'>;
  /** JSON: the line's key -> 1 to 5, or null where it does not apply. */
  points: string;
  /** JSON: a list of `Quote` (calls/rules/quotes.ts). */
  quotes: string;
  note: string;
  /** The one thing to do, as it was agreed; a promise, unless it is a review of one's own. */
  action: Fixed<string>;
  /** The owner's date. */
  given_on: Fixed<string>;
  given_at: Fixed<number>;
  changed_at: number | null;
  /** When the owner first read it. */
  read_at: number | null;
  /** When the owner let whoever leads them read it. */
  shared_at: number | null;
};

/** That somebody was asked to review a call of the asker's. */
export type CallRequestTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  call_id: Fixed<string>;
  owner_id: string;
  asked_id: string;
  asked_at: Fixed<number>;
  expires_at: Fixed<number>;
  declined_at: number | null;
};

/** A talk that two people practise, its invitation and what it came to. */
export type RoleplayTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** Whoever sells. */
  rep_id: string;
  /** Whoever plays the buyer, and scores it. */
  partner_id: string;
  scenario: Fixed<string>;
  /** In which both read it. */
  language: Fixed<'en' | 'tr'>;
  invited_at: Fixed<number>;
  expires_at: number;
  accepted_at: number | null;
  declined_at: number | null;
  cancelled_at: number | null;
  played_at: number | null;
  scored_at: number | null;
  /** The seller's date. */
  scored_on: string | null;
  /** Of that day: its anchors were shown. */
  rubric_version: number | null;
  /** JSON: a list of `SkillScore` (roleplays/rules/result.ts); empty until it is scored. */
  scores: ColumnType<string, string | undefined, string>;
  read_at: number | null;
  shared_at: number | null;
  /** The number of theirs that the seller follows after it. */
  followed_kpi: string | null;
  /** When the seller put it forward for a gate: those who lead them see there that it is passed, and nothing else of it. */
  put_forward_at: number | null;
  /** When whoever scored it last corrected the points. */
  corrected_at: number | null;
};
