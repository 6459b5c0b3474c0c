import type { Fixed, Flag } from './columns.ts';

/** Tables of performance reviews. */
export type ReviewTables = {
  review_cycle: ReviewCycleTable;
  review: ReviewTable;
  review_part: ReviewPartTable;
  review_peer: ReviewPeerTable;
  review_note: ReviewNoteTable;
};

/** A round of reviews of one period, as somebody started it. */
export type ReviewCycleTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: Fixed<string>;
  period_start: Fixed<string>;
  /** The first day that no longer belongs to it. */
  period_end: Fixed<string>;
  /** Until when people and their peers write, and until when managers do. */
  self_due: Fixed<string>;
  manager_due: Fixed<string>;
  /** How many peers write about each; 0: none. */
  peers: Fixed<number>;
  /** Whether managers may sum up in one of four steps. */
  has_overall: Fixed<Flag>;
  started_by: string;
  started_at: Fixed<number>;
  ended_by: string | null;
  ended_at: number | null;
};

/** Somebody's review in a cycle, with who leads them; private to the two. */
export type ReviewTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  cycle_id: Fixed<string>;
  person_id: string;
  manager_id: string;
  state: 'writing' | 'shared' | 'closed' | 'ended';
  shared_on: string | null;
  ended_why: 'called_off' | 'left' | null;
  /** Closed by its person, or called off: nothing more comes to it. */
  ended_at: number | null;
  /** Whether the person agrees, as they said when they closed it. */
  verdict: 'agree' | 'partly' | 'disagree' | null;
  comment: string | null;
  closed_at: number | null;
  /** A later manager to whom the person showed it. */
  shown_to: string | null;
};

/** What one of those who write says; its writer's alone until `open_on`. */
export type ReviewPartTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  review_id: Fixed<string>;
  kind: Fixed<'self' | 'manager' | 'peer'>;
  author_id: string;
  person_id: string;
  manager_id: string;
  /** `left`: who began it leads the person no more; it stays theirs. */
  state: 'open' | 'draft' | 'final' | 'left';
  well: string;
  hard: string;
  next: string;
  overall: 'below' | 'mostly' | 'fully' | 'beyond' | null;
  asked_at: Fixed<number>;
  saved_at: number | null;
  /** The day from which both of the pair read it; null: not yet. */
  open_on: string | null;
};

/** Somebody who may write about a person as a peer. */
export type ReviewPeerTable = {
  workspace_id: Fixed<string>;
  review_id: Fixed<string>;
  peer_id: string;
  person_id: string;
  /** `suggested` by the person: the peer hears of it once the manager asks them. */
  state: 'suggested' | 'asked' | 'declined';
  changed_at: number;
};

/** What one of the two wrote down of their talk, or added to their part after it was shared. */
export type ReviewNoteTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  review_id: Fixed<string>;
  kind: Fixed<'talk' | 'addition'>;
  person_id: string;
  manager_id: string;
  author_id: string;
  text: Fixed<string>;
  noted_on: Fixed<string>;
  noted_at: Fixed<number>;
};
