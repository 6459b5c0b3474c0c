import type { TableName } from './columns.ts';

/**
 * Who reads records of somebody besides that person: those above them (and who stands in for these), who leads them directly,
 * who reports to them, admins, everybody; or whoever the records themselves name.
 */
export type Reads = 'above' | 'leader' | 'leader_if_shared' | 'reports' | 'admins' | 'everybody' | 'named';

/** A kind of record. With `named` it is told of when there is one, the others always. */
export type AccessKind = {
  reads: readonly Reads[];
  /** Where those stand whom it names. */
  tables?: readonly TableName[];
  /** In which columns, where not every person whom a record names reads it. */
  readers?: readonly string[];
  /** Told to whoever leads people only. */
  leads?: true;
};

/**
 * Who reads what is kept about a person, kind by kind; README.md's "Who sees what" from the side of whom it is about. It says
 * what `permissions.ts` of each capability allows, which a test compares.
 */
export const ACCESS = {
  profile: { reads: ['above', 'admins'] },
  goals: { reads: ['above', 'admins'] },
  check_ins: { reads: ['above'] },
  goal_questions: { reads: ['named'], tables: ['goal_note'] },
  activity: { reads: ['above', 'admins'] },
  scorecard: { reads: ['above', 'admins'] },
  days_off: { reads: ['above', 'admins'] },
  praise: { reads: ['named'], tables: ['praise'] },
  feedback: { reads: ['named'], tables: ['feedback'] },
  feedback_requests: { reads: ['named'], tables: ['feedback_request'] },
  one_on_ones: { reads: ['named'], tables: ['one_on_one', 'one_on_one_session', 'one_on_one_item'] },
  own_notes: { reads: [], tables: ['one_on_one_own_note'] },
  skills: { reads: ['leader'] },
  promises: { reads: ['named'], tables: ['promise'] },
  asks: { reads: ['named'], tables: ['ask'] },
  plans: { reads: ['named'], tables: ['improvement_plan'] },
  calls: { reads: ['named', 'leader_if_shared'], tables: ['call_review', 'call_request'] },
  roleplays: { reads: ['named', 'leader_if_shared'], tables: ['roleplay'] },
  courses: { reads: ['above'] },
  onboarding: { reads: ['above', 'named'], tables: ['onboarding'] },
  reviews: { reads: ['named'], tables: ['review'] },
  rounds: { reads: ['named'], tables: ['round'], readers: ['subject_id', 'manager_id'] },
  round_answers: { reads: [], tables: ['round_asked'] },
  playbook: { reads: ['everybody'], tables: ['playbook_version'] },
  reminders: { reads: ['admins'] },
  week: { reads: [], leads: true },
  managing: { reads: ['reports', 'above'], leads: true },
  wins: { reads: [], tables: ['win'] },
  openings: { reads: [] },
  coaching_rating: { reads: [] },
} as const satisfies Readonly<Record<string, AccessKind>>;

export type AccessName = keyof typeof ACCESS;
