import type { LocalDate } from '../../kernel/date.ts';

/** A round of reviews of one period. */
export type Cycle = {
  id: string;
  name: string;
  start: LocalDate;
  /** The first day that no longer belongs to it. */
  end: LocalDate;
  /** Until when people and their peers write. */
  selfDue: LocalDate;
  managerDue: LocalDate;
  /** How many peers may write about each. */
  peers: number;
  hasOverall: boolean;
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null;
};

/** `shared`: both have written and read everything; `closed`: the person said so after the talk; `ended`: before that. */
export type ReviewState = 'writing' | 'shared' | 'closed' | 'ended';

/** Whether the person agrees with what they read. */
export const VERDICTS = ['agree', 'partly', 'disagree'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Somebody's review in a cycle. */
export type Review = {
  id: string;
  cycleId: string;
  personId: string;
  managerId: string;
  state: ReviewState;
  sharedOn: LocalDate | null;
  /** `called_off`: with its cycle; `left`: the person works here no more. */
  endedWhy: 'called_off' | 'left' | null;
  verdict: Verdict | null;
  comment: string | null;
  closedAt: Date | null;
  /** A later manager to whom the person showed it. */
  shownTo: string | null;
};

export type PartKind = 'self' | 'manager' | 'peer';

/** `open`: nothing written; `draft`: its writer's alone; `left`: its writer leads the person no more. */
export type PartState = 'open' | 'draft' | 'final' | 'left';

/** How far what somebody writes in a review is, without a word of it. */
export type PartStanding = {
  id: string;
  reviewId: string;
  kind: PartKind;
  authorId: string;
  state: PartState;
  askedAt: Date;
  /** Since when the pair reads it; null: its writer's alone. */
  openOn: LocalDate | null;
};

/** A manager's summary in one of four steps, measured by what was agreed. */
export const OVERALLS = ['below', 'mostly', 'fully', 'beyond'] as const;
export type Overall = (typeof OVERALLS)[number];

/** What is asked of each, in the order of the form; peers are asked for the first two. */
export const QUESTIONS = ['well', 'hard', 'next'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a part says; '' for what was not said. */
export type PartWords = Readonly<Record<Question, string>> & { overall: Overall | null };

export type Peer = { personId: string; state: 'suggested' | 'asked' | 'declined' };

/** What was written down of the talk, or added to a part once it was shared. */
export type Note = { kind: 'talk' | 'addition'; authorId: string; text: string; on: LocalDate };

export const LONGEST_TEXT = 2000;
export const LONGEST_NOTE = 1000;
export const LONGEST_COMMENT = 600;
export const LONGEST_NAME = 60;
export const MOST_PEERS = 3;

export const questionsOf = (kind: PartKind): readonly Question[] =>
  kind === 'peer' ? QUESTIONS.slice(0, 2) : QUESTIONS;

/** The first question that a part which is said to be finished leaves open; null: none. */
export const unanswered = (kind: PartKind, words: PartWords): Question | null =>
  questionsOf(kind).find((question) => words[question].trim() === '') ?? null;

/** Whether both of the pair have written: then, and only then, each reads what the other wrote. Nobody waits for peers. */
export function isReadyToShare(parts: readonly Pick<PartStanding, 'kind' | 'state'>[]): boolean {
  return (['self', 'manager'] as const).every((kind) =>
    parts.some((part) => part.kind === kind && part.state === 'final'),
  );
}

/** Why a part cannot be written (any more); null: it can. A peer who is late may still write while the pair talks. */
export type Locked = 'shared' | 'closed' | 'ended' | 'left';

export function lockedBy(
  { state }: Pick<Review, 'state'>,
  part: Pick<PartStanding, 'kind' | 'state' | 'openOn'>,
): Locked | null {
  if (part.state === 'left') return 'left';
  if (state === 'ended' || state === 'closed') return state;
  return part.openOn !== null || (state === 'shared' && part.kind !== 'peer') ? 'shared' : null;
}

/** Whether somebody still has something to write: what peers did not finish before the end is waited for by nobody. */
export const isToWrite = (review: Pick<Review, 'state'>, part: PartStanding): boolean =>
  part.state !== 'final' && lockedBy(review, part) === null;
