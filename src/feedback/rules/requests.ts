/** That somebody was asked for feedback: about the asker, or about somebody the asker leads. */
export type FeedbackRequest = {
  id: string;
  askerId: string;
  askedId: string;
  aboutId: string;
  /** What about, in the asker's words; null: anything. */
  topic: string | null;
  askedAt: Date;
  expiresAt: Date;
  declinedAt: Date | null;
  /** The feedback that came of it. */
  feedbackId: string | null;
  /** When the asker thought better of it. */
  withdrawnAt: Date | null;
};

export const LONGEST_TOPIC = 150;

/** How long it can be answered. */
export const OPEN_DAYS = 28;

/** On so many-th working day of the asked after it reached them they are reminded, once (product.md §1.6). */
export const REMIND_ON_WORKING_DAY = 3;

/** As many may wait for an answer to one asker. */
export const MOST_OPEN = 10;

export type RequestState = 'open' | 'given' | 'withdrawn' | 'declined' | 'expired';

/** What became of it. */
export function stateOf(request: FeedbackRequest, now: Date): RequestState {
  if (request.feedbackId) return 'given';
  if (request.withdrawnAt) return 'withdrawn';
  if (request.declinedAt) return 'declined';
  return request.expiresAt <= now ? 'expired' : 'open';
}

/** Who reads what is written besides giver and receiver: a manager who asked about somebody else. */
export function alsoReads({ askerId, aboutId }: FeedbackRequest): string | null {
  return askerId === aboutId ? null : askerId;
}
