import type { LocalDate } from '../../kernel/date.ts';

/** What somebody needs from the one who leads them. */
export type Ask = {
  id: string;
  askerId: string;
  /** Who led the asker when it was asked. */
  managerId: string;
  /** Empty once it was taken back. */
  text: string;
  askedAt: Date;
  /** When a message about it was planned; null: not yet. */
  toldAt: Date | null;
  answer: Answered | null;
  takenBackAt: Date | null;
};

/** What the manager, or whoever stood in for them, answered. */
export type AskAnswer =
  | { kind: 'done' }
  | { kind: 'talk' }
  /** It becomes a promise for that day. */
  | { kind: 'by'; dueOn: LocalDate }
  | { kind: 'no'; reason: string };

export type Answered = AskAnswer & { byId: string; at: Date };

export const SHORTEST_ASK = 3;
export const LONGEST_ASK = 300;
export const LONGEST_REASON = 300;

/** As many may wait for one manager's answer: more are a conversation. */
export const MOST_OPEN = 5;

/** A promise for later than that is none. */
export const MOST_DAYS_AHEAD = 90;

export type AskState = 'open' | 'answered' | 'taken_back';

/** What became of it. */
export function askState({ answer, takenBackAt }: Pick<Ask, 'answer' | 'takenBackAt'>): AskState {
  if (takenBackAt) return 'taken_back';
  return answer ? 'answered' : 'open';
}

/** What is wrong with a day that something is promised for; null: nothing. */
export function dueProblem(dueOn: LocalDate, today: LocalDate, last: LocalDate): 'past' | 'far' | null {
  if (dueOn < today) return 'past';
  return dueOn > last ? 'far' : null;
}
